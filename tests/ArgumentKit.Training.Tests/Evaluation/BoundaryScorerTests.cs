using System.Collections.Immutable;
using ArgumentKit.Sentences;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Evaluation;
using ArgumentKit.Training.Tests.Corpora;

namespace ArgumentKit.Training.Tests.Evaluation;

public class BoundaryScorerTests
{
    // "a b c\n\nd e": units at a, b, c, d; sentences a | b c ¶ d e.
    private static readonly GoldDocument Document = Assert.Single(ConlluReader.Read(
        new StringReader(Conllu.Lines(
            "1 a a X X _ 0 root _ Discourse=ROOT:1:0",
            "",
            "1 b b X X _ 0 root _ Discourse=joint-list:2->1:0",
            "2 c c X X _ 1 dep _ Discourse=joint-list:3->1:0",
            "",
            "# newpar",
            "1 d d X X _ 0 root _ Discourse=joint-list:4->1:0",
            "2 e e X X _ 1 dep _ _")),
        "invented"));

    [Fact]
    public void Only_sentence_boundaries_inside_a_paragraph_count()
    {
        Assert.Equal(new MatchCount(1, 1, 1), BoundaryScorer.Sentences(Document, Document.ToTrees()));
        Assert.Equal(new MatchCount(0, 1, 1), BoundaryScorer.Sentences(Document, [Tree(0), Tree(4), Tree(7)]));
        Assert.Equal(new MatchCount(1, 3, 1), BoundaryScorer.Sentences(Document, [Tree(0), Tree(2), Tree(4), Tree(7), Tree(9)]));
    }

    [Fact]
    public void Unit_boundaries_leave_out_the_start_of_the_document()
    {
        GumDiscourse gold = GumDiscourse.From(Document);
        ImmutableArray<TextSpan> predicted = [Unit(0), Unit(2), Unit(7), Unit(9)];
        Assert.Equal(new MatchCount(2, 3, 3), BoundaryScorer.Units(gold, predicted));
        Assert.Equal(new MatchCount(0, 0, 3), BoundaryScorer.Units(gold, []));
    }

    private static TextSpan Unit(int start) => new(start, 1);

    private static SyntaxTree Tree(int start) => new(
        Document.Text,
        new Sentence(new TextSpan(start, 1), ZoneKind.Body, false),
        [new Token(new TextSpan(start, 1), false)],
        [PartOfSpeech.Other],
        ["X"],
        ["x"],
        [-1],
        [DependencyRelation.Root]);
}
