using ArgumentKit.Annotations.Encoder;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ArgumentKit.Training.Encoder.Network;

/// <summary>What is read off the word vectors: tags, trees, discourse units, cues with their sources and contents, acts, mentions.</summary>
internal sealed class HeadNetwork : nn.Module
{
    public const int ArcWidth = 256;
    public const int LabelWidth = 192;
    public const int RoleWidth = 256;
    public const int RoleContext = 128;
    public const int RoleReach = 5;
    public const int ActWidth = 256;
    public const int CorefWidth = 128;
    private const int Width = TransformerNetwork.Width;

    private readonly Linear _arcDependent = nn.Linear(Width, ArcWidth);
    private readonly Linear _arcHead = nn.Linear(Width, ArcWidth);
    private readonly Linear _arcProduct = nn.Linear(ArcWidth, ArcWidth);
    private readonly Parameter _arcRoot = new(randn(ArcWidth) * 0.1f);
    private readonly Linear _labelDependent = nn.Linear(Width, LabelWidth);
    private readonly Linear _labelHead = nn.Linear(Width, LabelWidth);
    private readonly Parameter _labelRoot = new(randn(LabelWidth) * 0.1f);
    private readonly Linear _labelOutput;
    private readonly Linear _roleWord = nn.Linear(Width, RoleWidth);
    private readonly Linear _roleCue = nn.Linear(Width, RoleWidth, hasBias: false);
    private readonly Embedding _roleDistance = nn.Embedding(DistanceBucket.Count, RoleWidth);
    private readonly Conv1d _roleContext = nn.Conv1d(RoleWidth, RoleContext, RoleReach, padding: RoleReach / 2);
    private readonly Linear _roleOutput = nn.Linear(RoleWidth + RoleContext, RoleLabels.Count);
    private readonly Linear _actHidden = nn.Linear(2 * Width, ActWidth);
    private readonly Linear _actOutput = nn.Linear(ActWidth, ActLabels.Count);
    private readonly Linear _corefAnaphor = nn.Linear(Width, CorefWidth);
    private readonly Linear _corefAntecedent = nn.Linear(Width, CorefWidth);
    private readonly Embedding _corefDistance = nn.Embedding(DistanceBucket.Count, 1);

    public HeadNetwork(int tagCount, int relationCount)
        : base(nameof(HeadNetwork))
    {
        Word = nn.Linear(Width, WordLabels.Count(tagCount));
        _labelOutput = nn.Linear(LabelWidth, relationCount);
        RegisterComponents();
        register_module("word", Word);
    }

    /// <summary>All that is decided for each word by itself, in the columns that <see cref="WordLabels"/> names.</summary>
    public Linear Word { get; }

    /// <summary>Scores of arcs: [sentences, words, words + 1]; the last column is the root.</summary>
    /// <param name="words">[sentences, words, width].</param>
    public Tensor Arcs(Tensor words)
    {
        Tensor dependent = Products.Linear(_arcProduct, nn.functional.relu(Drop(Products.Linear(_arcDependent, words))));
        Tensor head = nn.functional.relu(Drop(Products.Linear(_arcHead, words)));
        Tensor root = _arcRoot.to(Products.Type).expand(words.shape[0], 1, ArcWidth);
        return dependent.matmul(cat([head, root], 1).transpose(1, 2)).to(float32);
    }

    /// <summary>Scores of relations: [pairs, relations].</summary>
    /// <param name="dependents">[pairs, width] the words.</param>
    /// <param name="heads">[pairs, width] their heads; of roots, anything.</param>
    /// <param name="isRoot">[pairs, 1] one for roots, else zero.</param>
    public Tensor Labels(Tensor dependents, Tensor heads, Tensor isRoot)
    {
        Tensor head = Products.Wide(_labelHead, heads);
        Tensor hidden = Products.Wide(_labelDependent, dependents) + (head * (1 - isRoot)) + (_labelRoot * isRoot);
        return Products.Wide(_labelOutput, Drop(nn.functional.relu(hidden)));
    }

    /// <summary>Scores of source and content for each word around each cue: [cues, words, labels].</summary>
    /// <param name="words">[words, width] the words of the batch.</param>
    /// <param name="cues">[cues, width].</param>
    /// <param name="wordOf">[cues * longest] the words of each cue's window.</param>
    /// <param name="distances">[cues * longest] the distance class of each word from the cue.</param>
    /// <param name="inside">[cues, longest, 1] one where there is a word, zero behind the window.</param>
    public Tensor Roles(Tensor words, Tensor cues, Tensor wordOf, Tensor distances, Tensor inside)
    {
        long count = cues.shape[0];
        Tensor hidden = Products.Wide(_roleWord, words).index_select(0, wordOf) + _roleDistance.call(distances);
        hidden = hidden.view(count, -1, RoleWidth) + Products.Wide(_roleCue, cues).unsqueeze(1);
        hidden = Drop(nn.functional.relu(hidden) * inside).to(Products.Type);
        Tensor context = nn.functional.conv1d(
            hidden.transpose(1, 2), _roleContext.weight!.to(Products.Type), _roleContext.bias!.to(Products.Type), padding: RoleReach / 2);
        return Products.Wide(_roleOutput, cat([hidden, nn.functional.relu(context).transpose(1, 2)], 2));
    }

    /// <summary>Scores of act, negation and certainty, in the columns that <see cref="ActLabels"/> names.</summary>
    public Tensor Acts(Tensor cues, Tensor contents) =>
        Products.Wide(_actOutput, Drop(nn.functional.relu(Products.Linear(_actHidden, cat([cues, contents], 1)))));

    /// <summary>Scores of antecedents: [mentions, mentions].</summary>
    public Tensor Antecedents(Tensor mentions, Tensor distances)
    {
        Tensor scores = Products.Linear(_corefAnaphor, Drop(mentions)).matmul(Products.Linear(_corefAntecedent, Drop(mentions)).t());
        return scores.to(float32) + _corefDistance.call(distances).squeeze(-1);
    }

    private Tensor Drop(Tensor value) => nn.functional.dropout(value, 0.2, training);
}
