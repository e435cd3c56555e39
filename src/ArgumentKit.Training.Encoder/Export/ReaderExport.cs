using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Learning.Quantized;
using ArgumentKit.Learning.Tensors;
using ArgumentKit.Syntax;
using ArgumentKit.Training.Encoder.Network;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

namespace ArgumentKit.Training.Encoder.Export;

/// <summary>Writes a network in 8 bits, under the names by which the library reads it.</summary>
internal sealed class ReaderExport(ReaderNetwork network, TagSet tags)
{
    private readonly Dictionary<string, Tensor> _state = network.state_dict();
    private readonly TensorFileWriter _writer = new(ReaderModel.Kind, ReaderModel.WriteTags(tags));

    public void Save(Stream stream)
    {
        WritePieces();
        WriteEncoder();
        WriteHeads();
        _writer.Save(stream);
    }

    private void WritePieces()
    {
        Tensor words = network.Transformer.Words;
        QuantizedEmbedding.Quantize(Values(words), (int)words.shape[0], (int)words.shape[1]).Write(_writer, "pieces");
    }

    private void WriteEncoder()
    {
        const string from = "transformer.";
        WriteFloats("encoder.position", _state[from + "position.weight"]);
        WriteFloats("encoder.shape", _state[from + "shape.weight"]);
        WriteFloats("encoder.norm.weight", _state[from + "norm.weight"]);
        WriteFloats("encoder.norm.bias", _state[from + "norm.bias"]);
        for (int layer = 0; layer < TransformerNetwork.LayerCount; layer++)
        {
            string source = $"{from}layer{layer}.";
            string target = $"encoder.{layer}.";
            Tensor[] weights = _state[source + "_attention.weight"].chunk(3, 0);
            Tensor[] biases = _state[source + "_attention.bias"].chunk(3, 0);
            foreach ((int part, string name) in ((string[])["query", "key", "value"]).Index())
            {
                WriteDense(target + name, weights[part], biases[part]);
            }

            WriteDense(target + "output", _state[source + "_output.weight"], _state[source + "_output.bias"]);
            WriteDense(target + "up", _state[source + "_up.weight"], _state[source + "_up.bias"]);
            WriteDense(target + "down", _state[source + "_down.weight"], _state[source + "_down.bias"]);
            foreach (string norm in (string[])["norm1", "norm2"])
            {
                WriteFloats($"{target}{norm}.weight", _state[$"{source}_{norm}.weight"]);
                WriteFloats($"{target}{norm}.bias", _state[$"{source}_{norm}.bias"]);
            }
        }
    }

    private void WriteHeads()
    {
        WriteDense("word", "word");
        WriteDense("arc.dependent", "_arcDependent");
        WriteDense("arc.product", "_arcProduct");
        WriteDense("arc.head", "_arcHead");
        WriteFloats("arc.root", Head("_arcRoot"));
        WriteDense("label.dependent", "_labelDependent");
        WriteDense("label.head", "_labelHead");
        WriteDense("label.output", "_labelOutput");
        WriteFloats("label.root", Head("_labelRoot"));
        WriteDense("role.word", "_roleWord");
        WriteDense("role.cue", Head("_roleCue.weight"), null);

        // [outputs, inputs, steps] becomes one layer of steps times outputs; the bias is added once, behind the sum over the steps.
        Tensor context = Head("_roleContext.weight").permute(2, 0, 1).reshape(-1, HeadNetwork.RoleWidth);
        WriteDense("role.context", context, null);
        WriteFloats("role.context.shared", Head("_roleContext.bias"));
        WriteDense("role.output", "_roleOutput");
        WriteFloats("role.distance", Head("_roleDistance.weight"));
        WriteDense("act.hidden", "_actHidden");
        WriteDense("act.output", "_actOutput");
        WriteDense("coreference.anaphor", "_corefAnaphor");
        WriteDense("coreference.antecedent", "_corefAntecedent");
        WriteFloats("coreference.distance", Head("_corefDistance.weight").flatten());
    }

    private Tensor Head(string name) => _state["heads." + name];

    private void WriteDense(string name, string head) => WriteDense(name, Head(head + ".weight"), Head(head + ".bias"));

    private void WriteDense(string name, Tensor weights, Tensor? bias) =>
        QuantizedDense.Quantize(Values(weights), bias is null ? [] : Values(bias), (int)weights.shape[0], (int)weights.shape[1]).Write(_writer, name);

    private void WriteFloats(string name, Tensor values) =>
        _writer.Add(name, Values(values).AsSpan(), [.. values.shape.Select(static extent => (int)extent)]);

    private static float[] Values(Tensor values) => values.detach().contiguous().to(float32).data<float>().ToArray();
}
