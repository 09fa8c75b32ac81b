using TypedContent.Packs;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

/// <summary>Tests packs in streams other than resources, such as those that a program opens by itself.</summary>
public sealed unsafe class PackStreamTests
{
    private static readonly byte[] s_pack = PackBuilder.Build("sv-SE", Sample.Article("sv-SE"));

    [Fact]
    public void A_pack_begins_where_the_stream_is()
    {
        using var stream = new MemoryStream([1, 2, 3, .. s_pack]) { Position = 3 };

        Assert.Equal(s_pack, Bytes(stream));
        Assert.False(stream.CanRead);
    }

    [Fact]
    public void A_pack_in_mapped_memory_begins_where_the_stream_is()
    {
        byte[] bytes = [1, 2, 3, .. s_pack];
        fixed (byte* start = bytes)
        {
            using var stream = new UnmanagedMemoryStream(start, bytes.Length) { Position = 3 };

            Assert.Equal(s_pack, Bytes(stream));
            Assert.True(stream.CanRead);
        }
    }

    [Fact]
    public void A_stream_that_is_read_in_pieces_is_read_to_its_end()
    {
        using var stream = new SlowStream(s_pack, s_pack.Length);

        Assert.Equal(s_pack, Bytes(stream));
    }

    [Fact]
    public void An_empty_resource_is_explained()
    {
        using var stream = new UnmanagedMemoryStream((byte*)1, 0);

        AssertDamaged(stream, "it has no header");
    }

    [Fact]
    public void A_stream_that_ends_early_is_explained()
    {
        using var stream = new SlowStream(s_pack, s_pack.Length + 1);

        AssertDamaged(stream, "its stream ends early");
    }

    [Fact]
    public void A_pack_of_more_than_2_GB_is_explained()
    {
        using var stream = new SlowStream(s_pack, 1L << 31);

        AssertDamaged(stream, "it is larger than 2 GB");
    }

    [Fact]
    public void A_pack_of_almost_2_GB_is_not_too_large()
    {
        fixed (byte* start = s_pack)
        {
            using var stream = new UnmanagedMemoryStream(start, int.MaxValue);

            AssertDamaged(stream, "it is not as long as it should be");
        }
    }

    [Fact]
    public void A_damaged_file_is_named()
    {
        string path = Path.GetTempFileName();
        try
        {
            using FileStream file = File.Open(path, FileMode.Open);

            ContentPackException error = Assert.Throws<ContentPackException>(() => Pack.Open("sv-SE", file));
            Assert.Equal($"The content pack '{path}' is damaged: it has no header. Rebuild the project.", error.Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Bytes(Stream stream) => PackMemory.Of(stream, "sv-SE").Bytes.ToArray();

    private static void AssertDamaged(Stream stream, string expected)
    {
        ContentPackException error = Assert.Throws<ContentPackException>(() => Pack.Open("sv-SE", stream));
        Assert.Equal($"The content pack 'TypedContent.sv-SE.pack' is damaged: {expected}. Rebuild the project.", error.Message);
    }

    /// <summary>Returns a few bytes at a time, and states a length.</summary>
    private sealed class SlowStream(byte[] bytes, long length) : MemoryStream(bytes)
    {
        public override long Length => length;

        public override int Read(byte[] buffer, int offset, int count)
        {
            ValidateBufferArguments(buffer, offset, count);
            return base.Read(buffer, offset, Math.Min(count, 100));
        }
    }
}
