using System.Text;
using ArgumentKit.Annotations.Encoder;
using ArgumentKit.Languages;

namespace ArgumentKit.Tests.Annotations.Encoder;

public class WordPieceTokenizerTests
{
    private static readonly string[] Vocabulary = ReadVocabulary();

    /// <summary>The first three are examples of BERT's own documentation.</summary>
    [Theory]
    [InlineData("embeddings", "em ##bed ##ding ##s")]
    [InlineData("Unaffable", "una ##ffa ##ble")]
    [InlineData("HELLO", "hello")]
    [InlineData("café", "cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Ǻngström", "ang ##strom")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("U.S.", "u . s .")]
    [InlineData("n't", "n ' t")]
    [InlineData("n’t", "n ’ t")]
    [InlineData("3.5%", "3 . 5 %")]
    [InlineData("$", "$")]
    [InlineData("—", "—")]
    [InlineData("a\u00ADb\u200B", "ab")]
    [InlineData("a b", "a b")]
    [InlineData("東京", "東 京")]
    [InlineData("가", "ᄀ ##ᅡ")]
    [InlineData("👍", "[UNK]")]
    [InlineData("x👍", "[UNK]")]
    [InlineData("x-👍", "x - [UNK]")]
    [InlineData("", "[UNK]")]
    [InlineData("\u200B", "[UNK]")]
    [InlineData("\u0301", "[UNK]")]
    public void Cuts_as_BERT_does(string word, string pieces) => Assert.Equal(pieces, Pieces(word));

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void Words_of_more_than_a_hundred_characters_are_unknown(int length, bool unknown)
    {
        List<int> pieces = [];
        int count = WordPieceTokenizer.English.Append(new string('a', length), pieces);
        Assert.Equal(pieces.Count, count);
        Assert.Equal(unknown, pieces is [int only] && only == WordPieceTokenizer.English.Unknown);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_unknown_not_an_error() => Assert.Equal("[UNK]", Pieces("\uD83D"));

    [Fact]
    public void Knows_the_numbers_that_the_pretrained_weights_were_made_for()
    {
        WordPieceTokenizer tokenizer = WordPieceTokenizer.English;
        Assert.Equal((30522, 100, 101, 102), (tokenizer.Count, tokenizer.Unknown, tokenizer.Start, tokenizer.End));
        List<int> pieces = [];
        tokenizer.Append("hello", pieces);
        tokenizer.Append("world", pieces);
        Assert.Equal([7592, 2088], pieces);
    }

    [Theory]
    [InlineData("[UNK]\n[CLS]\n[SEP]\na\na\n", "line 5")]
    [InlineData("[UNK]\n[CLS]\na\n", "pieces")]
    public void A_malformed_vocabulary_is_told_with_its_place(string content, string place)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(content));
        Assert.Equal(place, Assert.Throws<DataFormatException>(() => WordPieceTokenizer.Read("v.txt", stream)).Place);
    }

    private static string Pieces(string word)
    {
        List<int> pieces = [];
        WordPieceTokenizer.English.Append(word, pieces);
        return string.Join(' ', pieces.Select(static piece => Vocabulary[piece]));
    }

    private static string[] ReadVocabulary()
    {
        using StreamReader reader = new(LanguageData.English.Vocabulary("wordpiece"));
        return reader.ReadToEnd().Split('\n');
    }
}
