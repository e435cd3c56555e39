namespace ArgumentKit.Training.Corpora;

/// <summary>Reads treebanks in CoNLL-U (https://universaldependencies.org/format.html).</summary>
internal static class ConlluReader
{
    /// <summary>The documents of a file, or of all <c>.conllu</c> files of a folder in the order of their names.</summary>
    public static IEnumerable<GoldDocument> Read(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.conllu").Order(StringComparer.Ordinal).SelectMany(ReadFile)
        : ReadFile(path);

    /// <summary>The documents of a stream; a document starts at <c># newdoc</c>.</summary>
    /// <param name="reader">The stream.</param>
    /// <param name="name">Its name in messages, and the id of a document that has none.</param>
    /// <exception cref="DataFormatException">A line is no CoNLL-U.</exception>
    public static IEnumerable<GoldDocument> Read(TextReader reader, string name)
    {
        GoldDocumentBuilder? document = null;
        List<ConlluRow> rows = [];
        string sentenceId = "";
        bool startsParagraph = false;
        int lineNumber = 0;
        string? line;
        do
        {
            line = reader.ReadLine();
            lineNumber++;
            if (string.IsNullOrEmpty(line))
            {
                if (rows.Count > 0)
                {
                    document ??= new GoldDocumentBuilder(name);
                    document.Add(sentenceId, startsParagraph, rows);
                    rows.Clear();
                    sentenceId = "";
                    startsParagraph = false;
                }
            }
            else if (line[0] != '#')
            {
                ConlluRow row = ConlluRow.Parse(line, name, lineNumber);
                if (!row.IsEmptyNode)
                {
                    rows.Add(row);
                }
            }
            else if (TryComment(line, "newdoc", out string documentId))
            {
                if (document is not null)
                {
                    yield return document.Build();
                }

                document = new GoldDocumentBuilder(documentId.Length > 0 ? documentId : name);
            }
            else if (TryComment(line, "newpar", out _))
            {
                startsParagraph = true;
            }
            else if (TryComment(line, "sent_id", out string id))
            {
                sentenceId = id;
            }
        }
        while (line is not null);

        if (document is not null)
        {
            yield return document.Build();
        }
    }

    private static IEnumerable<GoldDocument> ReadFile(string file)
    {
        using StreamReader reader = File.OpenText(file);
        foreach (GoldDocument document in Read(reader, Path.GetFileNameWithoutExtension(file)))
        {
            yield return document;
        }
    }

    /// <summary>Reads <c># key</c>, <c># key = value</c> and <c># key id = value</c>, but not <c># key_other</c>.</summary>
    private static bool TryComment(string line, string key, out string value)
    {
        ReadOnlySpan<char> body = line.AsSpan(1).TrimStart();
        int equals = body.IndexOf('=');
        ReadOnlySpan<char> name = (equals < 0 ? body : body[..equals]).Trim();
        value = equals < 0 ? "" : body[(equals + 1)..].Trim().ToString();
        return name.SequenceEqual(key) || (name.StartsWith(key, StringComparison.Ordinal) && name[key.Length..].SequenceEqual(" id"));
    }
}
