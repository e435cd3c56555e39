using System.Runtime.InteropServices;
using Google.Protobuf;

namespace ArgumentKit.Training.Encoder.Pretrained;

/// <summary>
/// The float weights of an ONNX model and the order in which its matrix products use them. Reads the few fields of the format that
/// this takes (onnx.proto: ModelProto.graph, GraphProto.node and .initializer).
/// </summary>
internal sealed class OnnxFile
{
    private const int FloatType = 1;

    private OnnxFile(Dictionary<string, OnnxTensor> tensors, List<string> products)
    {
        Tensors = tensors;
        Products = products;
    }

    /// <summary>The float weights by name.</summary>
    public IReadOnlyDictionary<string, OnnxTensor> Tensors { get; }

    /// <summary>The names of the weights that matrix products use, in the order of the graph.</summary>
    public IReadOnlyList<string> Products { get; }

    /// <summary>Reads a model.</summary>
    public static OnnxFile Read(Stream stream)
    {
        Dictionary<string, OnnxTensor> tensors = [];
        List<string> products = [];
        using CodedInputStream model = CodedInputStream.CreateWithLimits(stream, int.MaxValue, 100);
        while (model.ReadTag() is var tag and not 0)
        {
            if (WireFormat.GetTagFieldNumber(tag) == 7)
            {
                ReadGraph(model.ReadBytes(), tensors, products);
            }
            else
            {
                model.SkipLastField();
            }
        }

        return new OnnxFile(tensors, [.. products.Where(tensors.ContainsKey)]);
    }

    private static void ReadGraph(ByteString bytes, Dictionary<string, OnnxTensor> tensors, List<string> products)
    {
        CodedInputStream graph = bytes.CreateCodedInput();
        while (graph.ReadTag() is var tag and not 0)
        {
            switch (WireFormat.GetTagFieldNumber(tag))
            {
                case 1:
                    ReadNode(graph.ReadBytes(), products);
                    break;
                case 5 when ReadTensor(graph.ReadBytes()) is { } tensor:
                    tensors.Add(tensor.Name, tensor);
                    break;
                case 5:
                    break;
                default:
                    graph.SkipLastField();
                    break;
            }
        }
    }

    private static void ReadNode(ByteString bytes, List<string> products)
    {
        CodedInputStream node = bytes.CreateCodedInput();
        List<string> inputs = [];
        string operation = "";
        while (node.ReadTag() is var tag and not 0)
        {
            switch (WireFormat.GetTagFieldNumber(tag))
            {
                case 1:
                    inputs.Add(node.ReadString());
                    break;
                case 4:
                    operation = node.ReadString();
                    break;
                default:
                    node.SkipLastField();
                    break;
            }
        }

        if (operation == "MatMul" && inputs.Count == 2)
        {
            products.Add(inputs[1]);
        }
    }

    private static OnnxTensor? ReadTensor(ByteString bytes)
    {
        CodedInputStream tensor = bytes.CreateCodedInput();
        List<long> shape = [];
        string name = "";
        int type = 0;
        ByteString raw = ByteString.Empty;
        while (tensor.ReadTag() is var tag and not 0)
        {
            switch (WireFormat.GetTagFieldNumber(tag))
            {
                case 1 when WireFormat.GetTagWireType(tag) == WireFormat.WireType.Varint:
                    shape.Add(tensor.ReadInt64());
                    break;
                case 1:
                    CodedInputStream packed = tensor.ReadBytes().CreateCodedInput();
                    while (!packed.IsAtEnd)
                    {
                        shape.Add(packed.ReadInt64());
                    }

                    break;
                case 2:
                    type = tensor.ReadInt32();
                    break;
                case 8:
                    name = tensor.ReadString();
                    break;
                case 9:
                    raw = tensor.ReadBytes();
                    break;
                default:
                    tensor.SkipLastField();
                    break;
            }
        }

        return type == FloatType ? new OnnxTensor(name, [.. shape], MemoryMarshal.Cast<byte, float>(raw.Span).ToArray()) : null;
    }
}
