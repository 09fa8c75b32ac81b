using System.Text;
using TypedContent.Shared;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests.Shared;

/// <summary>Tests the layout with a pack whose builder doesn't use it.</summary>
public sealed class PackLayoutTests
{
    private static readonly byte[] s_pack = PackBuilder.Build("sv-SE", Sample.Article("sv-SE"));

    private static int Record => (int)UInt32(PackLayout.HeaderLength + PackLayout.IndexRecordOffset) * PackLayout.RecordAlignment;

    [Fact]
    public void The_header_is_where_the_builder_writes_it()
    {
        Assert.Equal("TCPK"u8, BitConverter.GetBytes(PackLayout.Magic));
        Assert.Equal(PackLayout.Magic, UInt32(0));
        Assert.Equal(PackLayout.Version, UInt16(PackLayout.VersionOffset));
        Assert.Equal(1u, UInt32(PackLayout.ArticleCountOffset));
        Assert.Equal((uint)(s_pack.Length - End), UInt32(PackLayout.SharedTextLengthOffset));
        Assert.Equal((uint)s_pack.Length, UInt32(PackLayout.LengthOffset));
        Assert.Equal(5, s_pack[PackLayout.LocaleLengthOffset]);
        Assert.Equal("sv-SE", Encoding.UTF8.GetString(s_pack, PackLayout.LocaleOffset, 5));
        Assert.Equal(39, PackLayout.MaxLocaleLength);
    }

    [Fact]
    public void A_record_is_where_the_builder_writes_it()
    {
        Assert.Equal(PackLayout.HeaderLength + PackLayout.IndexEntryLength, Record);
        Assert.Equal(PathHash.Of(Sample.Path), BitConverter.ToUInt64(s_pack, PackLayout.HeaderLength));
        Assert.Equal(SampleArticle.MemberHashOfSample, BitConverter.ToUInt64(s_pack, Record + RecordLayout.MemberHashOffset));
        Assert.Equal(11u, UInt32(Record + RecordLayout.StringCountOffset));
        Assert.Equal(2u, UInt32(Record + RecordLayout.SectionCountOffset));
        Assert.Equal(4u, UInt32(Record + RecordLayout.LinkCountOffset));
        Assert.Equal(9u, UInt32(Record + RecordLayout.MetadataCountOffset));
        Assert.Equal(2u, UInt32(Record + RecordLayout.DestinationCountOffset));
        Assert.Equal((uint)Sample.Body("sv-SE").Length, UInt32(Record + RecordLayout.BodyLengthOffset));
        Assert.NotEqual(0u, UInt32(Record + RecordLayout.PathOffset) & SliceLayout.IsShared);
        Assert.Equal(Sample.Path.Length, UInt16(Record + RecordLayout.PathOffset + SliceLayout.LengthOffset));
    }

    [Fact]
    public void Tables_and_text_fill_the_record()
    {
        int tables = (11 * RecordLayout.StringLength) + (2 * RecordLayout.SectionLength) + (4 * RecordLayout.LinkLength)
            + (9 * RecordLayout.MetadataLength) + (2 * RecordLayout.DestinationLength);

        Assert.Equal(
            UInt32(PackLayout.HeaderLength + PackLayout.IndexRecordLengthOffset),
            (uint)(RecordLayout.HeaderLength + tables) + UInt32(Record + RecordLayout.TextLengthOffset));
        Assert.Equal(RecordLayout.FromSourceSpans, FlagsOf(flags: 1));
        Assert.Equal(0u, FlagsOf(flags: 0));
    }

    [Fact]
    public void A_slice_has_the_bits_of_the_builder()
    {
        byte[] pack = PackBuilder.Build("sv-SE", new PackArticle("a")
        {
            Strings = [null, "plain", new string('x', 40_000)],
        });
        int strings = (int)BitConverter.ToUInt32(pack, PackLayout.HeaderLength + PackLayout.IndexRecordOffset) * PackLayout.RecordAlignment
            + RecordLayout.HeaderLength;

        Assert.Equal(SliceLayout.Missing, BitConverter.ToUInt32(pack, strings));
        Assert.Equal(5 | SliceLayout.IsPlain, BitConverter.ToUInt16(pack, strings + SliceLayout.Length + SliceLayout.LengthOffset));
        Assert.Equal(
            SliceLayout.IsLong | SliceLayout.IsPlain, BitConverter.ToUInt16(pack, strings + (2 * SliceLayout.Length) + SliceLayout.LengthOffset));
        Assert.Equal(SliceLayout.LongLength, sizeof(uint) + sizeof(uint));
    }

    private static int End => (Record + (int)UInt32(PackLayout.HeaderLength + PackLayout.IndexRecordLengthOffset) + 7) / 8 * 8;

    private static uint FlagsOf(uint flags) =>
        BitConverter.ToUInt32(PackBuilder.Build("sv-SE", Sample.Article("sv-SE", flags: flags)), Record + RecordLayout.FlagsOffset);

    private static uint UInt32(int at) => BitConverter.ToUInt32(s_pack, at);

    private static ushort UInt16(int at) => BitConverter.ToUInt16(s_pack, at);
}
