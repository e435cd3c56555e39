using ArgumentKit.Entities;
using ArgumentKit.Speech;

namespace ArgumentKit.Tests.Entities;

/// <summary>Who is who, in invented sentences with trees written by hand; every rule has a case where it must not fire.</summary>
public class EntityResolverTests
{
    private static string Before(params string[] subject) =>
        string.Join('\n', [.. subject, "said VERB VBD say 0 root", $"so ADV RB so {subject.Length + 1} advmod"]);

    private static string Short(string form, string upos = "PROPN", string xpos = "NNP") =>
        Before($"{form} {upos} {xpos} {(upos == "PROPN" ? form : form.ToLowerInvariant())} 2 nsubj");

    private static string Full(string given, string family) => Before($"{given} PROPN NNP {given} 3 nsubj", $"{family} PROPN NNP {family} 1 flat");

    private static string The(string noun, string xpos = "NN", string? lemma = null) =>
        Before("The DET DT the 2 det", $"{noun} NOUN {xpos} {lemma ?? noun} 3 nsubj");

    private static string Text(params string[] sentences) => string.Join("\n\n", sentences);

    [Fact]
    public void Titles_and_states_belong_to_the_mention_but_not_to_the_name()
    {
        HandTrees hand = HandTrees.Resolve(Text(
            Before(
                "The DET DT the 4 det",
                "United PROPN NNP United 4 compound",
                "States PROPN NNPS States 2 flat",
                "President PROPN NNP President 7 nsubj",
                "Donald PROPN NNP Donald 4 flat",
                "Trump PROPN NNP Trump 5 flat"),
            Short("Trump")));
        Speaker trump = hand.Layer.Speakers.Single(static speaker => speaker.Id == "donald-trump");
        Assert.Equal(("Donald Trump", SpeakerKind.Person, "us-government", "US"), (trump.Name, trump.Kind, trump.MemberOf, trump.Country));
        Assert.Equal(["The United States President Donald Trump", "Trump"], hand.Mentions("donald-trump"));
    }

    [Fact]
    public void The_possessive_is_no_part_of_a_name()
    {
        HandTrees hand = HandTrees.Resolve(Text(
            Full("Maria", "Keller"),
            Before("Keller PROPN NNP Keller 3 nmod:poss", "'s PART POS 's 1 case", "lawyer NOUN NN lawyer 4 nsubj")));
        Assert.Equal(["Maria Keller", "Keller"], hand.Mentions("maria-keller"));
        Assert.Equal(["lawyer"], hand.Who("lawyer"));
    }

    [Theory]
    [InlineData("officials", "NNS", "official")]
    [InlineData("government", "NN", "government")]
    [InlineData("authorities", "NNS", "authority")]
    public void A_state_s_officials_are_its_government(string noun, string xpos, string lemma)
    {
        HandTrees hand = HandTrees.Resolve(Before("Chinese ADJ JJ chinese 2 amod", $"{noun} NOUN {xpos} {lemma} 3 nsubj"));
        Assert.Equal(["cn-government"], hand.Who($"Chinese {noun}"));
    }

    [Fact]
    public void A_state_s_critics_are_not_its_government()
    {
        HandTrees hand = HandTrees.Resolve(Before("Chinese ADJ JJ chinese 2 amod", "critics NOUN NNS critic 3 nsubj"));
        Assert.DoesNotContain("cn-government", hand.Who("Chinese critics"));
    }

    [Fact]
    public void Coordinated_heads_are_several_speakers()
    {
        HandTrees hand = HandTrees.Resolve(Before(
            "Tencent PROPN NNP Tencent 4 nsubj", "and CCONJ CC and 3 cc", "Bytedence PROPN NNP Bytedence 1 conj"));
        Assert.Equal(["tencent", "bytedance"], hand.Who("Tencent and Bytedence"));
    }

    [Theory]
    [InlineData("Tencat")] // as short as this, too many names are a letter apart
    [InlineData("Ryanairport")]
    [InlineData("Gytedance")]
    public void A_name_that_is_not_near_enough_is_its_own(string name)
    {
        HandTrees hand = HandTrees.Resolve(Short(name));
        Assert.Equal([name.ToLowerInvariant()], hand.Who(name));
    }

    [Fact]
    public void A_misspelled_name_of_the_same_text_is_that_actor()
    {
        HandTrees hand = HandTrees.Resolve(Text(Full("Ilona", "Szymborski"), Short("Szymborsky")));
        Assert.Equal(["ilona-szymborski"], hand.Who("Szymborsky"));
    }

    [Fact]
    public void Two_short_names_a_letter_apart_are_two_people()
    {
        HandTrees hand = HandTrees.Resolve(Text(Full("Anna", "Meyer"), Full("Anna", "Mayer")));
        Assert.Equal(["anna-mayer"], hand.Who("Anna Mayer"));
    }

    [Fact]
    public void The_genitive_or_adjective_of_a_noun_is_its_owner()
    {
        HandTrees hand = HandTrees.Resolve(Text(
            Before("The DET DT the 3 det", "US PROPN NNP US 3 compound", "allegations NOUN NNS allegation 4 nsubj"),
            Before("Tencent PROPN NNP Tencent 3 nmod:poss", "'s PART POS 's 1 case", "answer NOUN NN answer 4 nsubj"),
            Before("The DET DT the 2 det", "allegations NOUN NNS allegation 3 nsubj")));
        Assert.Equal("us-government", hand.Layer.OwnerOf(hand.Trees[0][2])?.Id);
        Assert.Equal("tencent", hand.Layer.OwnerOf(hand.Trees[1][2])?.Id);
        Assert.Null(hand.Layer.OwnerOf(hand.Trees[2][1]));
    }

    [Fact]
    public void A_company_s_pronoun_and_noun_take_it_up()
    {
        HandTrees hand = HandTrees.Resolve(Text(Short("Tencent"), The("company"), Short("It", "PRON", "PRP")));
        Assert.Equal(["Tencent", "The company", "It"], hand.Mentions("tencent"));
    }

    [Fact]
    public void An_expletive_takes_up_nobody()
    {
        HandTrees hand = HandTrees.Resolve(Text(
            Short("Tencent"),
            "It PRON PRP it 2 expl\nrained VERB VBD rain 0 root"));
        Assert.Equal(["Tencent"], hand.Mentions("tencent"));
    }

    [Fact]
    public void She_is_the_woman_and_he_the_man()
    {
        HandTrees hand = HandTrees.Resolve(Text(
            Full("Maria", "Keller"), Full("Robert", "Lindqvist"), Short("She", "PRON", "PRP"), Short("He", "PRON", "PRP")));
        Assert.Equal(["maria-keller"], hand.Who("She"));
        Assert.Equal(["robert-lindqvist"], hand.Who("He"));
    }

    [Fact]
    public void She_is_nobody_where_only_a_man_was_named()
    {
        HandTrees hand = HandTrees.Resolve(Text(Full("Robert", "Lindqvist"), Short("She", "PRON", "PRP")));
        Assert.Empty(hand.Who("She"));
    }

    [Fact]
    public void The_president_is_who_was_called_so()
    {
        HandTrees hand = HandTrees.Resolve(Text(
            Before("President PROPN NNP President 4 nsubj", "Ilona PROPN NNP Ilona 1 flat", "Varga PROPN NNP Varga 1 flat"),
            Full("Robert", "Lindqvist"),
            The("president"),
            The("minister")));
        Assert.Equal(["ilona-varga"], hand.Who("The president"));
        Assert.Equal(["minister"], hand.Who("The minister"));
    }

    [Theory]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe, political correspondent", "Jane Doe")]
    [InlineData("Jane Doe", "Jane Doe")]
    [InlineData("Analysis by Jane Doe", "Jane Doe")]
    [InlineData("Byron Doe", "Byron Doe")]
    public void The_byline_names_the_author(string byline, string name)
    {
        HandTrees hand = HandTrees.Resolve(Short("Tencent"), byline, "Somebody Else");
        Assert.Equal(name, hand.Layer.Author.Name);
        Assert.Equal([name], hand.Mentions("author"));
    }

    [Fact]
    public void I_is_the_author_but_not_inside_quotation_marks()
    {
        HandTrees hand = HandTrees.Resolve(Text(
            Short("I", "PRON", "PRP"),
            "\u201C PUNCT `` \u201C 3 punct\nI PRON PRP I 3 nsubj\nagree VERB VBP agree 5 ccomp\n\u201D PUNCT '' \u201D 3 punct\nsaid VERB VBD say 0 root\nKeller PROPN NNP Keller 5 nsubj"));
        Assert.Equal("author", hand.Layer.Author.Id);
        Assert.Single(hand.Layer.Author.Mentions);
    }

    [Theory]
    [InlineData("Council PROPN NNP Council 5 nsubj|of ADP IN of 3 case|Economic PROPN NNP Economic 1 nmod|Advisers PROPN NNPS Advisers 3 flat", "us-cea")]
    [InlineData("WeChat PROPN NNP WeChat 2 nsubj", "wechat")]
    public void Who_an_actor_belongs_to_is_an_actor_too(string subject, string id)
    {
        HandTrees hand = HandTrees.Resolve(Before(subject.Split('|')));
        Assert.Contains(hand.Layer.Speakers, speaker => speaker.Id == id && speaker.MemberOf is not null);
        Assert.All(hand.Layer.Speakers, speaker => Assert.True(speaker.MemberOf is null || hand.Layer.Speakers.Any(body => body.Id == speaker.MemberOf)));
    }

    [Theory]
    [InlineData("Chinese ADJ JJ chinese 3 amod|foreign ADJ JJ foreign 3 amod|minister NOUN NN minister 6 nsubj|Li PROPN NNP Li 3 appos|Wenhai PROPN NNP Wenhai 4 flat", "li-wenhai", "cn-government")]
    [InlineData("US PROPN NNP US 2 compound|Secretary PROPN NNP Secretary 7 nsubj|of ADP IN of 4 case|State PROPN NNP State 2 nmod|Robert PROPN NNP Robert 2 flat|Lindqvist PROPN NNP Lindqvist 5 flat", "robert-lindqvist", "us-government")]
    [InlineData("American ADJ JJ american 2 amod|singer NOUN NN singer 5 nsubj|Maria PROPN NNP Maria 2 appos|Keller PROPN NNP Keller 3 flat", "maria-keller", null)]
    public void Who_holds_an_office_belongs_to_the_state_and_who_is_only_its_citizen_does_not(string subject, string id, string? memberOf)
    {
        HandTrees hand = HandTrees.Resolve(Before(subject.Split('|')));
        Speaker speaker = hand.Layer.Speakers.Single(speaker => speaker.Id == id);
        Assert.Equal((SpeakerKind.Person, memberOf), (speaker.Kind, speaker.MemberOf));
        Assert.NotNull(speaker.Country);
    }

    [Fact]
    public void A_day_after_a_title_is_no_name()
    {
        HandTrees hand = HandTrees.Resolve(
            "Chinese ADJ JJ chinese 2 amod\nofficial NOUN NN official 4 nsubj\nTuesday PROPN NNP Tuesday 4 obl:unmarked\nsaid VERB VBD say 0 root");
        Assert.Equal(["cn-government"], hand.Who("Chinese official"));
        Assert.Equal(["Chinese official"], hand.Mentions("cn-government"));
    }

    [Fact]
    public void Without_words_there_are_the_author_and_the_unnamed()
    {
        EntityLayer layer = HandTrees.Resolve("").Layer;
        Assert.Equal(["author", "unnamed"], layer.Speakers.Select(static speaker => speaker.Id));
    }

    [Fact]
    public void One_word_is_no_trouble() => Assert.Equal(["tencent"], HandTrees.Resolve("Tencent PROPN NNP Tencent 0 root").Who("Tencent"));
}
