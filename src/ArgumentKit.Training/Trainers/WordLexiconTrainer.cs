using ArgumentKit.Annotations.Linear;
using ArgumentKit.Learning;

namespace ArgumentKit.Training.Trainers;

/// <summary>Compiles Open English WordNet into the word classes that each form, inflected forms included, can have.</summary>
internal sealed class WordLexiconTrainer : ITrainer
{
    public string Stage => "words";

    public void Train(TrainingContext context)
    {
        Dictionary<uint, WordClasses> classes = [];
        string folder = context.Corpora.Find("../lexica/english-wordnet");
        foreach (string file in Directory.EnumerateFiles(folder, "entries-*.yaml").Order(StringComparer.Ordinal))
        {
            ReadEntries(file, classes);
        }

        (uint, byte, ushort)[] entries = [.. classes.OrderBy(static pair => pair.Key).Select(static pair => (pair.Key, (byte)pair.Value, (ushort)0))];
        ModelCard.Save(
            context,
            WordLexicon.Kind,
            Stage,
            "The word classes (noun, verb, adjective, adverb, inflected or not, name) that English forms can have.",
            "Open English WordNet (CC BY 4.0, with the Princeton WordNet notice).",
            writer => WordLexicon.Write(writer, entries));
    }

    // The files are YAML of one fixed shape: entry at column 0, part of speech at 2, irregular forms in a list under "form:".
    private static void ReadEntries(string file, Dictionary<uint, WordClasses> classes)
    {
        string entry = "";
        char partOfSpeech = ' ';
        bool inForms = false;
        foreach (string line in File.ReadLines(file))
        {
            if (line.Length > 0 && line[0] != ' ')
            {
                entry = line.TrimEnd(':').Trim('\'', '"');
            }
            else if (line.Length > 3 && line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
            {
                partOfSpeech = line[2];
                inForms = false;
                AddForms(entry, partOfSpeech, classes);
            }
            else if (line.StartsWith("    ", StringComparison.Ordinal) && line[4] != ' ' && line[4] != '-')
            {
                inForms = line.Contains("form:", StringComparison.Ordinal);
            }
            else if (inForms && line.Contains("- ", StringComparison.Ordinal))
            {
                Add(line[(line.IndexOf("- ", StringComparison.Ordinal) + 2)..].Trim('\'', '"'), Inflected(partOfSpeech), classes);
            }
        }
    }

    private static void AddForms(string entry, char partOfSpeech, Dictionary<uint, WordClasses> classes)
    {
        if (entry.Contains(' ', StringComparison.Ordinal) || entry.Length < 2)
        {
            return;
        }

        WordClasses basic = partOfSpeech switch
        {
            'n' => char.IsUpper(entry[0]) ? WordClasses.ProperNoun : WordClasses.Noun,
            'v' => WordClasses.Verb,
            'a' or 's' => WordClasses.Adjective,
            _ => WordClasses.Adverb,
        };
        Add(entry, basic, classes);
        if (basic == WordClasses.Noun)
        {
            Add(Suffixed(entry, "s"), WordClasses.PluralNoun, classes);
        }
        else if (basic == WordClasses.Verb)
        {
            foreach (string ending in (string[])["s", "ed", "ing"])
            {
                Add(Suffixed(entry, ending), WordClasses.InflectedVerb, classes);
            }
        }
        else if (basic == WordClasses.Adjective && entry.Length < 8)
        {
            Add(Suffixed(entry, "er"), WordClasses.Adjective, classes);
            Add(Suffixed(entry, "est"), WordClasses.Adjective, classes);
        }
    }

    private static string Suffixed(string word, string ending)
    {
        char last = word[^1];
        bool afterConsonant = word.Length > 2 && !IsVowel(word[^2]);
        if (last == 'y' && afterConsonant && ending != "ing")
        {
            return word[..^1] + (ending == "s" ? "ies" : "i" + ending);
        }

        if (ending == "s")
        {
            return word + (last is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? "es" : "s");
        }

        if (last == 'e')
        {
            return word[..^1] + ending;
        }

        // One vowel between consonants doubles the last: "ban, banned".
        bool doubles = word.Length is 3 or 4 && !IsVowel(last) && last is not ('w' or 'x' or 'y') && IsVowel(word[^2]) && !IsVowel(word[^3]);
        return (doubles ? word + last : word) + ending;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static WordClasses Inflected(char partOfSpeech) => partOfSpeech switch
    {
        'n' => WordClasses.PluralNoun,
        'v' => WordClasses.InflectedVerb,
        _ => WordClasses.Adjective,
    };

    private static void Add(string form, WordClasses value, Dictionary<uint, WordClasses> classes)
    {
        uint key = WordLexicon.Key(FeatureKey.OfLower(form));
        classes[key] = classes.GetValueOrDefault(key) | value;
    }
}
