namespace ArgumentKit.Tests; public class FrameTests { [Fact] public void Runs() => Assert.True(true); }
