using System.Globalization;
using TypedContent.Packs;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

/// <summary>Tests that a damaged article is explained, and never read from another locale or beside the damage.</summary>
public sealed class DamagedRecordTests
{
    private const string AccentedPath = "partner/frågor-och-svar/häufig-日本";

    private static readonly PackArticle s_article = Sample.Article("sv-SE");

    private readonly byte[] _pack = PackBuilder.Build("sv-SE", s_article, Sample.Article("sv-SE", Sample.OtherPath));
    private readonly FakeSet _set = new(["en-US", "sv-SE"], preferred: "sv-SE");
    private readonly SampleArticle _other;
    private readonly SampleArticle _article;

    public DamagedRecordTests()
    {
        _set.Packs["en-US"] = PackBuilder.Build("en-US", Sample.Article("en-US"), Sample.Article("en-US", Sample.OtherPath));
        _set.Packs["sv-SE"] = _pack;
        _article = _set.Add(new SampleArticle(_set, Sample.Path));
        _other = _set.Add(new SampleArticle(_set, Sample.OtherPath));
    }

    private PackParts Parts => new(_pack);

    private int Entry => Parts.Entries.Single(entry => BitConverter.ToUInt64(_pack, entry) == PackReader.Hash(Sample.Path));

    private int Record => Parts.Record(Entry).Start;

    [Fact]
    public void A_damaged_article_is_named_and_the_one_beside_it_is_read()
    {
        int at = _pack.AsSpan(Record, Parts.Record(Entry).Length).IndexOf("Title sv-SE"u8);
        _pack[Record + at]++;

        for (int read = 0; read < 3; read++)
        {
            AssertDamaged("its checksum is wrong");
            Assert.Throws<ContentPackException>(() => _article.AllMetadata.In(new Locale("sv-SE")).GetStringOrNull("title"));
            Assert.Throws<ContentPackException>(() => _article.LocaleIn(CultureInfo.GetCultureInfo("sv-SE")));
            Assert.Throws<ContentPackException>(() => _article.Locales);
            Assert.Equal("Title sv-SE", _other.Title.In(new Locale("sv-SE")));
            Assert.Equal("Title en-US", _article.Title.In(new Locale("en-US")));
        }
    }

    [Fact]
    public void Many_threads_get_the_same_exception()
    {
        _pack[Record + 60]++;

        Parallel.For(0, 64, _ => AssertDamaged("its checksum is wrong"));
    }

    [Fact]
    public void A_damaged_shared_text_concerns_the_articles_that_use_it()
    {
        int text = _pack.AsSpan().IndexOf("partner/other"u8);
        _pack[text + 1]++;

        AssertDamaged("its checksum is wrong");
    }

    [Fact]
    public void A_damaged_shared_text_does_not_concern_others()
    {
        byte[] pack = PackBuilder.Build("sv-SE", s_article, new PackArticle(Sample.OtherPath) { Metadata = [("only", "nowhere else", 0)] });
        pack[pack.AsSpan().IndexOf("nowhere else"u8)]++;
        _set.Packs["sv-SE"] = pack;

        Assert.Equal("Title sv-SE", _article.Title.In(new Locale("sv-SE")));
    }

    [Fact]
    public void Records_that_change_places_are_explained()
    {
        (int at, int length) = Parts.Record(Parts.Entries[0]);
        (int next, int same) = Parts.Record(Parts.Entries[1]);
        Assert.Equal(length, same);
        byte[] first = [.. _pack.AsSpan(at, length)];
        _pack.AsSpan(next, length).CopyTo(_pack.AsSpan(at));
        first.CopyTo(_pack, next);

        AssertDamaged("its checksum is wrong");
    }

    [Fact]
    public void Places_that_change_entries_are_explained()
    {
        byte[] first = [.. _pack.AsSpan(Parts.Entries[0] + 8, 16)];
        _pack.AsSpan(Parts.Entries[1] + 8, 16).CopyTo(_pack.AsSpan(Parts.Entries[0] + 8));
        first.CopyTo(_pack, Parts.Entries[1] + 8);

        AssertDamaged("its checksum is wrong");
    }

    [Fact]
    public void A_pack_of_another_locale_with_the_right_name_is_explained()
    {
        byte[] renamed = [.. _set.Packs["en-US"]];
        "sv-SE"u8.CopyTo(renamed.AsSpan(25));
        new PackParts(renamed).SealHeader();
        _set.Packs["sv-SE"] = renamed;

        AssertDamaged("its checksum is wrong");
    }

    [Fact]
    public void An_entry_with_another_hash_is_not_a_missing_translation()
    {
        _pack[Entry + 7] = 0xFF;

        AssertThrows("The content pack 'TypedContent.sv-SE.pack' doesn't list the article 'partner/start': it is damaged or from another build. " +
            "Rebuild the project.");
    }

    [Fact]
    public void A_pack_without_the_article_is_not_a_missing_translation()
    {
        _set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", Sample.Article("sv-SE", "partner/new"));

        Assert.Throws<ContentPackException>(() => _article.Title.In(new Locale("sv-SE")).ToString());
        Assert.Throws<ContentPackException>(() => _article.Locales);
    }

    [Fact]
    public void A_pack_that_states_that_it_lacks_the_article_is_followed_by_another_locale()
    {
        _set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", s_article with { IsLacking = true });

        Assert.Equal("Title en-US", _article.Title.In(new Locale("sv-SE")));
        Assert.Equal(["en-US"], _article.Locales.Select(locale => locale.Name));
    }

    [Fact]
    public void A_lacking_article_of_other_members_is_stale()
    {
        _set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", s_article with { IsLacking = true, MemberHash = 1 });

        AssertThrows("The article 'partner/start' in sv-SE is not the one that the code was compiled for: the content pack " +
            "'TypedContent.sv-SE.pack' is from another build. Rebuild the project.");
    }

    [Fact]
    public void A_damaged_lacking_article_is_explained()
    {
        byte[] pack = PackBuilder.Build("sv-SE", s_article with { IsLacking = true });
        pack[^1]++;
        _set.Packs["sv-SE"] = pack;

        AssertDamaged("its checksum is wrong");
    }

    [Fact]
    public void A_record_that_is_cut_to_a_lacking_one_is_explained()
    {
        BitConverter.TryWriteBytes(_pack.AsSpan(Entry + 12), 8);

        AssertDamaged("its checksum is wrong");
    }

    [Theory]
    [InlineData(12, 1_000_000, "its record is cut off")] // the length of the record
    [InlineData(8, 1_000_000, "its record is cut off")] // its place
    [InlineData(8, -1, "its record is cut off")]
    [InlineData(12, 9, "its record has no header")]
    [InlineData(12, 0, "its record has no header")]
    [InlineData(12, 56, "the tables of its record are cut off")]
    public void A_wrong_entry_is_explained(int at, int value, string expected)
    {
        BitConverter.TryWriteBytes(_pack.AsSpan(Entry + at), value);

        AssertDamaged(expected);
    }

    [Fact]
    public void A_damaged_state_is_explained()
    {
        byte[] pack = WithStates(out PackParts parts, out int entry);
        pack[parts.StatesOf(parts.Record(entry).Start)] ^= 3;

        AssertDamaged("its checksum is wrong");
    }

    [Theory]
    [InlineData(5)]
    [InlineData(0x0101)]
    [InlineData(0xFFFF)]
    public void An_unknown_state_is_explained(int state)
    {
        BitConverter.TryWriteBytes(_pack.AsSpan(Record + 42), (ushort)state);
        Parts.Seal(Entry);

        AssertDamaged("the state of its texts is unknown");
    }

    [Fact]
    public void A_text_that_the_states_leave_no_place_for_is_explained()
    {
        byte[] pack = WithStates(out PackParts parts, out int entry);
        (int record, int length) = parts.Record(entry);
        BitConverter.TryWriteBytes(pack.AsSpan(record + 44), length - (parts.StatesOf(record) - record));
        parts.Seal(entry);

        AssertDamaged("the tables of its record are cut off");
    }

    [Fact]
    public void No_state_beyond_the_table_is_read()
    {
        WithStates(out _, out _);
        PackRecord record = _set.Snapshot.Pack(1).Find(Sample.Path, new RecordShape(SampleArticle.MemberHashOfSample, 11, 2, 4))!;

        Assert.Throws<ArgumentOutOfRangeException>(() => record.State(-4));
        Assert.Throws<ArgumentOutOfRangeException>(() => record.State(12));
        Assert.Equal(TranslationState.Outdated, record.State(10));
    }

    [Fact]
    public void A_record_without_members_is_stale()
    {
        _set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", new PackArticle(Sample.Path));

        AssertThrows("The article 'partner/start' in sv-SE is not the one that the code was compiled for: the content pack " +
            "'TypedContent.sv-SE.pack' is from another build. Rebuild the project.");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void No_row_beyond_a_table_is_read(int index)
    {
        PackRecord record = _set.Snapshot.Pack(1).Find(Sample.Path, new RecordShape(SampleArticle.MemberHashOfSample, 11, 2, 4))!;

        Assert.Throws<ArgumentOutOfRangeException>(() => record.String(Math.Min(index, 11)));
        Assert.Throws<ArgumentOutOfRangeException>(() => record.Section(Math.Min(index, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => record.Link(Math.Min(index, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => record.Metadata(Math.Min(index, record.MetadataCount)));
        Assert.Throws<ArgumentOutOfRangeException>(() => record.Destination(Math.Min(index, record.DestinationCount)));
    }

    [Fact]
    public void A_path_with_the_same_hash_is_another_article()
    {
        _set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", s_article);
        byte[] pack = _set.Packs["sv-SE"];
        pack[pack.AsSpan().IndexOf("partner/start"u8)]++;
        PackBuilder.Sealed(pack);

        AssertThrows("The article 'partner/start' in sv-SE is not the one that the code was compiled for: the content pack " +
            "'TypedContent.sv-SE.pack' is from another build. Rebuild the project.");
    }

    /// <summary>Damage that the checksum doesn't show, since it was computed again.</summary>
    [Fact]
    public void A_link_of_an_unknown_kind_is_explained()
    {
        _set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", s_article with
        {
            Links = [s_article.Links[0] with { Kind = LinkKind.Unresolved + 1 }, .. s_article.Links.Skip(1)],
        });

        Link link = _article.AllLinks[0].In(new Locale("sv-SE"));
        ContentPackException error = Assert.Throws<ContentPackException>(() => link.Kind);
        Assert.Equal(Message("a link is of an unknown kind"), error.Message);
    }

    [Fact]
    public void A_destination_of_no_link_is_explained()
    {
        _pack[Parts.TextOf(Record) - 4] = 4;
        Parts.Seal(Entry);

        ContentPackException error = Assert.Throws<ContentPackException>(() => _article.ToHtml(new Locale("sv-SE"), _ => null));
        Assert.Equal(Message("a destination belongs to no link"), error.Message);
    }

    [Fact]
    public void Destinations_that_overlap_are_explained()
    {
        int first = Parts.TextOf(Record) - 16;
        _pack.AsSpan(first, 4).CopyTo(_pack.AsSpan(first + 8));
        Parts.Seal(Entry);

        ContentPackException error = Assert.Throws<ContentPackException>(() => _article.ToHtml(new Locale("sv-SE"), _ => "x"));
        Assert.Equal(Message("a text lies outside of its record"), error.Message);
    }

    [Fact]
    public void A_destination_without_an_end_is_explained()
    {
        int last = Parts.TextOf(Record) - 8;
        BitConverter.TryWriteBytes(_pack.AsSpan(last), Sample.Body("sv-SE").Length - 1);
        Parts.Seal(Entry);

        ContentPackException error = Assert.Throws<ContentPackException>(() => _article.ToHtml(new Locale("sv-SE"), _ => "x"));
        Assert.Equal(Message("a text lies outside of its record"), error.Message);
    }

    [Theory]
    [InlineData(0x40000000)]
    [InlineData(unchecked((int)0x80000000))] // the shared text, whose end it passes
    public void A_text_outside_of_its_record_is_explained(int offset)
    {
        int title = Parts.Slices(Record)[1];
        BitConverter.TryWriteBytes(_pack.AsSpan(title), offset);
        BitConverter.TryWriteBytes(_pack.AsSpan(title + 4), (ushort)0x7FFE);
        if (offset > 0)
        {
            Parts.Seal(Entry);
        }

        AssertDamaged("a text lies outside of its record");
    }

    [Theory]
    [InlineData(LinkKind.Article)]
    [InlineData(LinkKind.Section)]
    [InlineData(LinkKind.Anchor)]
    [InlineData(LinkKind.SitePath)]
    [InlineData(LinkKind.External)]
    [InlineData(LinkKind.Mail)]
    [InlineData(LinkKind.Telephone)]
    [InlineData(LinkKind.Asset)]
    [InlineData(LinkKind.Xref)]
    [InlineData(LinkKind.Unresolved)]
    public void A_link_of_every_kind_is_read(LinkKind kind)
    {
        _set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", s_article with { Links = [new("x", kind), .. s_article.Links.Skip(1)] });

        Link link = _article.AllLinks[0].In(new Locale("sv-SE"));
        Assert.Equal((kind, "x"), (link.Kind, link.Destination));
    }

    [Fact]
    public void An_article_with_any_letters_in_its_path_is_found()
    {
        _set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", s_article, Sample.Article("sv-SE", AccentedPath));
        SampleArticle article = _set.Add(new SampleArticle(_set, AccentedPath));

        Assert.Equal("Title sv-SE", article.Title.In(new Locale("sv-SE")));
    }

    [Fact]
    public void A_later_pack_of_the_same_members_is_accepted()
    {
        _set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", s_article with { Strings = ["A new title", .. s_article.Strings.Skip(1)] });

        Assert.Equal("A new title", _article.Title.In(new Locale("sv-SE")));
    }

    private static string Message(string what) =>
        $"The article 'partner/start' in sv-SE is damaged in the content pack 'TypedContent.sv-SE.pack': {what}. Rebuild the project.";

    private void AssertDamaged(string expected) => AssertThrows(Message(expected));

    private void AssertThrows(string message)
    {
        ContentPackException error = Assert.Throws<ContentPackException>(() => _article.Title.In(new Locale("sv-SE")).ToString());
        Assert.Equal(message, error.Message);
    }

    /// <summary>Gives the set a pack whose strings have different states.</summary>
    private byte[] WithStates(out PackParts parts, out int entry)
    {
        byte[] pack = PackBuilder.Build(
            "sv-SE", s_article with { States = [.. Enumerable.Range(0, 11).Select(i => (TranslationState)(i % 4))] }, Sample.Article("sv-SE", Sample.OtherPath));
        _set.Packs["sv-SE"] = pack;
        parts = new PackParts(pack);
        entry = parts.Entries.Single(entry => BitConverter.ToUInt64(pack, entry) == PackReader.Hash(Sample.Path));
        return pack;
    }
}
