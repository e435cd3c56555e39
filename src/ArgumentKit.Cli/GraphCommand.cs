using System.CommandLine;
using System.Globalization;
using ArgumentKit.Graph;
using ArgumentKit.Graph.Semantics;

namespace ArgumentKit.Cli;

/// <summary><c>argumentkit graph</c>: which claims of a graph stand, how strong they are, and why.</summary>
internal static class GraphCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> file = new("FILE") { Description = "A graph, or an analysis as JSON; - for standard input." };
        Option<string?> speaker = new("--speaker", "-s")
        {
            Description = "Grant only what this speaker holds, and tell whether the speaker is consistent.",
            HelpName = "ID",
        };
        Command command = new("graph", "Shows which claims of a graph stand and why.") { file, speaker };
        command.SetAction(parsed => Show(
            terminal,
            GraphInput.Read(InputSet.Find([parsed.GetRequiredValue(file)], terminal.OpenInput).Documents[0]),
            parsed.GetValue(speaker)));
        return command;
    }

    private static int Show(Terminal terminal, ArgumentGraph graph, string? speaker)
    {
        if (speaker is not null && graph.FindParticipant(speaker) is null)
        {
            string known = string.Join(", ", graph.Participants.Select(static participant => participant.Id));
            throw new CommandException($"No participant '{speaker}'; the participants are {known}.");
        }

        SpeakerVerdict? verdict = speaker is null ? null : graph.EvaluateFor(speaker);
        GraphLabelling labels = verdict?.Labelling ?? graph.Label();
        GraphStrengths strengths = graph.Weigh();
        foreach (ClaimNode claim in graph.Claims)
        {
            string strength = strengths[claim.Id].ToString("0.00", CultureInfo.InvariantCulture);
            terminal.Output.Write($"{labels[claim.Id],-9} {strength}  {Terminal.OneLine(claim.Text)}\n");
            terminal.Output.Write($"                {Terminal.OneLine(labels.Explain(claim.Id))}\n");
        }

        if (verdict is not null)
        {
            terminal.Output.Write(verdict.IsConsistent ? $"{Terminal.OneLine(verdict.Speaker)} is consistent.\n" : $"{Terminal.OneLine(verdict.Speaker)} is inconsistent.\n");
            foreach ((ClaimNode first, ClaimNode second) in verdict.Contradictions)
            {
                terminal.Output.Write($"  {Terminal.OneLine(first.Text)} / {Terminal.OneLine(second.Text)}\n");
            }
        }

        return ExitCode.Success;
    }
}
