namespace ArgumentKit.Training.Encoder.Pretrained;

/// <summary>A weight of an ONNX model.</summary>
/// <param name="Name">Its name in the file; MatMul weights have numbers for names.</param>
/// <param name="Shape">Its dimensions.</param>
/// <param name="Values">Its values, row by row.</param>
internal sealed record OnnxTensor(string Name, long[] Shape, float[] Values);
