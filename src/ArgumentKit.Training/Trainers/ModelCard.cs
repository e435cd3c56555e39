using System.Globalization;
using ArgumentKit.Learning;

namespace ArgumentKit.Training.Trainers;

/// <summary>Writes a model beside its card: what it is, which data and command made it, under which licences.</summary>
internal static class ModelCard
{
    /// <summary>Saves a model file and its card, both whole or not at all.</summary>
    public static void Save(TrainingContext context, string kind, string stage, string what, string data, Action<BinaryWriter> write)
    {
        Directory.CreateDirectory(context.Models);
        string path = Path.Combine(context.Models, kind + ".akm");
        using (ModelWriter model = new(kind))
        {
            write(model.Body);
            using FileStream stream = File.Create(path + ".new");
            model.Save(stream);
        }

        File.Move(path + ".new", path, overwrite: true);
        long size = new FileInfo(path).Length;
        context.Log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {size / 1024} KiB"));
        File.WriteAllText(
            Path.Combine(context.Models, kind + ".card.md"),
            string.Create(CultureInfo.InvariantCulture, $"""
            # {kind}.akm

            {what}

            - **Data:** {data}
            - **Command:** `dotnet run -c Release --project src/ArgumentKit.Training -- train {stage} --corpora DIR --seed {context.Seed}`
            - **Seed:** {context.Seed}
            - **Size:** {size / 1024} KiB
            - **Scores:** see `benchmarks/quality.md`, written by `evaluate all` on development data that the model never saw.

            """));
    }
}
