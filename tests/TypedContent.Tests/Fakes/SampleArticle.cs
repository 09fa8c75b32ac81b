namespace TypedContent.Tests.Fakes;

/// <summary>What the generator makes of an article: two sections, four links of all kinds, three units.</summary>
public sealed class SampleArticle : Article
{
    internal const ulong SurfaceHashOfSample = 0x1234567890ABCDEF;

    public readonly StringTable Strings;
    public readonly SectionTable Sections;
    public readonly LinkTable Links;
    public readonly SampleMetadata Metadata;

    public SampleArticle(ContentSet set, string path)
        : base(set, path, SurfaceHashOfSample, sections: 2, links: 4, strings: 3)
    {
        Bind(in Strings.First);
        Bind(in Sections.Intro);
        Bind(in Links.Other);
        Bind(in Metadata.Values);
    }

    public readonly struct StringTable
    {
        public readonly ContentString First;
        public readonly ContentString Second;
        public readonly ContentString Third;
    }

    public readonly struct SectionTable
    {
        public readonly Section Intro;
        public readonly Section NextSteps;
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
