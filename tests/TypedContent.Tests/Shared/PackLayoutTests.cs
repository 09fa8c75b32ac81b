using System.Text;
using TypedContent.Shared;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests.Shared;

/// <summary>Tests the layout with a pack whose builder doesn't use it.</summary>
public sealed class PackLayoutTests
{
    private static readonly byte[] s_pack = PackBuilder.Build("sv-SE", Sample.Article("sv-SE"));

    private static PackParts Parts => new(s_pack);

    private static int Entry => Parts.Entries[0];

    private static int Record => Parts.Record(Entry).Start;

    [Fact]
    public void The_header_is_where_the_builder_writes_it()
    {
        Assert.Equal("TCPK"u8, BitConverter.GetBytes(PackLayout.Magic));
        Assert.Equal(PackLayout.Magic, UInt32(0));
        Assert.Equal(PackLayout.Version, UInt16(PackLayout.VersionOffset));
        Assert.Equal(3, UInt16(PackLayout.TableCountOffset));
        Assert.Equal(Parts.ChecksumOfHeader(), BitConverter.ToUInt64(s_pack, PackLayout.ChecksumOffset));
        Assert.Equal(Parts.ChecksumOfHeader(), PackChecksum.Of(s_pack.AsSpan()[PackLayout.CheckedOffset..Parts.DirectoryEnd]));
        Assert.Equal((uint)s_pack.Length, UInt32(PackLayout.LengthOffset));
        Assert.Equal(5, s_pack[PackLayout.LocaleLengthOffset]);
        Assert.Equal("sv-SE", Encoding.UTF8.GetString(s_pack, PackLayout.LocaleOffset, 5));
        Assert.Equal(39, PackLayout.MaxLocaleLength);
    }

    [Fact]
    public void The_directory_is_where_the_builder_writes_it()
    {
        int table = PackLayout.HeaderLength + PackLayout.DirectoryEntryLength;

        Assert.Equal(PackLayout.HeaderLength + (3 * PackLayout.DirectoryEntryLength), Parts.DirectoryEnd);
        Assert.Equal(
            [PackLayout.IndexTable, PackLayout.RecordTable, PackLayout.SharedTextTable],
            Enumerable.Range(0, 3).Select(i => UInt32(PackLayout.HeaderLength + (i * PackLayout.DirectoryEntryLength))));
        Assert.Equal((uint)Parts.Table(2).Start, UInt32(table + PackLayout.DirectoryTableOffset));
        Assert.Equal((uint)Parts.Table(2).Length, UInt32(table + PackLayout.DirectoryTableLengthOffset));
    }

    [Fact]
    public void A_record_is_where_the_builder_writes_it()
    {
        Assert.Equal(PackLayout.IndexEntryLength, Parts.Table(1).Length);
        Assert.Equal((uint)(Record - Parts.Table(2).Start) / PackLayout.RecordAlignment, UInt32(Entry + PackLayout.IndexRecordOffset));
        Assert.Equal(Parts.ChecksumOf(Entry), BitConverter.ToUInt64(s_pack, Entry + PackLayout.IndexChecksumOffset));
        Assert.Equal(PathHash.Of(Sample.Path), BitConverter.ToUInt64(s_pack, Entry));
        Assert.Equal(SampleArticle.MemberHashOfSample, BitConverter.ToUInt64(s_pack, Record + RecordLayout.MemberHashOffset));
        Assert.Equal(11u, UInt32(Record + RecordLayout.StringCountOffset));
        Assert.Equal(2u, UInt32(Record + RecordLayout.SectionCountOffset));
        Assert.Equal(4u, UInt32(Record + RecordLayout.LinkCountOffset));
        Assert.Equal(9u, UInt32(Record + RecordLayout.MetadataCountOffset));
        Assert.Equal(2u, UInt32(Record + RecordLayout.DestinationCountOffset));
        Assert.Equal((int)TranslationState.Current, UInt16(Record + RecordLayout.StateOffset));
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
            UInt32(Entry + PackLayout.IndexRecordLengthOffset),
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
        int strings = new PackParts(pack).Table(2).Start + RecordLayout.HeaderLength;

        Assert.Equal(SliceLayout.Missing, BitConverter.ToUInt32(pack, strings));
        Assert.Equal(5 | SliceLayout.IsPlain, BitConverter.ToUInt16(pack, strings + SliceLayout.Length + SliceLayout.LengthOffset));
        Assert.Equal(
            SliceLayout.IsLong | SliceLayout.IsPlain, BitConverter.ToUInt16(pack, strings + (2 * SliceLayout.Length) + SliceLayout.LengthOffset));
        Assert.Equal(SliceLayout.LongLength, sizeof(uint) + sizeof(uint));
    }

    [Theory]
    [InlineData(1, 0, 0)] // one state
    [InlineData(4, 11, 3)]
    [InlineData(4, 12, 3)]
    [InlineData(4, 13, 4)]
    public void States_have_two_bits_each(int state, uint strings, int length) => Assert.Equal((ulong)length, RecordLayout.StatesLength(state, strings));

    private static uint FlagsOf(uint flags) =>
        BitConverter.ToUInt32(PackBuilder.Build("sv-SE", Sample.Article("sv-SE", flags: flags)), Record + RecordLayout.FlagsOffset);

    private static uint UInt32(int at) => BitConverter.ToUInt32(s_pack, at);

    private static ushort UInt16(int at) => BitConverter.ToUInt16(s_pack, at);
}
