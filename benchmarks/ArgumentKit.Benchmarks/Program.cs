using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(ArgumentKit.Benchmarks.AnalysisBenchmarks).Assembly).Run(args);
