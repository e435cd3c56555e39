using System.Text;
using ArgumentKit.Cli;

Console.OutputEncoding = Encoding.UTF8;
return new CommandLine(new Terminal(Console.OpenStandardInput, Console.Out, Console.Error)).Run(args);
