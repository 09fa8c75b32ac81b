namespace TypedContent.Tests.Fakes;

/// <summary>Represents an article as the generator generates it: two sections, four links of all kinds, three units.</summary>
public sealed class SampleArticle
    : Article<SampleArticle.StringTable<ContentString>, SampleArticle.SectionTable<Section>, SampleMetadata>
{
    internal const ulong MemberHashOfSample = 0x1234567890ABCDEF;

    public SampleArticle(ContentSet set, string path)
        : base(set, path, MemberHashOfSample, sections: 2, links: 4, strings: 3)
    {
    }

    public ref readonly LinkTable Links => ref LinksOf<LinkTable>();

    public readonly struct StringTable<T>
    {
        public readonly T First;
        public readonly T Second;
        public readonly T Third;
    }

    public readonly struct SectionTable<T>
    {
        public readonly T Intro;
        public readonly T NextSteps;
    }

    public readonly struct LinkTable
    {
        public readonly ArticleLink<SampleArticle> Other;
        public readonly SectionLink<SampleArticle> OtherNextSteps;
        public readonly AnchorLink Here;
        public readonly Link Web;
    }
}

public readonly struct SampleMetadata
{
    internal readonly MetadataValues Values;

    private SampleMetadata(MetadataValues values) => Values = values;

    public DateOnly Date => Values.GetDate("ms.date");

    public string? Reviewer => Values.GetStringOrNull("ms.reviewer");

    public SampleMetadata In(Locale locale) => new(Values.In(locale));
}
