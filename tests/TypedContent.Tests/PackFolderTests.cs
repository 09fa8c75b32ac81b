using TypedContent.Packs;

namespace TypedContent.Tests;

/// <summary>Tests packs that are files beside the program.</summary>
public sealed class PackFolderTests : IDisposable
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "TypedContent.Tests.content");

    public void Dispose()
    {
        if (Directory.Exists(s_folder))
        {
            Directory.Delete(s_folder, recursive: true);
        }
    }

    [Fact]
    public void A_pack_is_found_and_can_be_replaced_while_it_is_read()
    {
        Write("sv-SE.pack", [1, 2]);
        using FileStream pack = PackFolder.Open(typeof(PackFolderTests).Assembly, "sv-SE")!;

        Write("sv-SE.pack", [3, 4]);

        Assert.Equal(Path.Combine(s_folder, "sv-SE.pack"), pack.Name);
    }

    [Fact]
    public void A_locale_that_is_not_shipped_has_no_pack()
    {
        Write("sv-SE.pack", [1]);

        using FileStream? pack = PackFolder.Open(typeof(PackFolderTests).Assembly, "de-DE");

        Assert.Null(pack);
    }

    [Fact]
    public void A_folder_without_packs_is_explained()
    {
        Write("readme.txt", [1]);

        ContentPackException error = Assert.Throws<ContentPackException>(() => PackFolder.Open(typeof(PackFolderTests).Assembly, "de-DE"));
        Assert.StartsWith($"There is no content pack of TypedContent.Tests in the folder '{s_folder}'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_can_not_be_opened_is_explained()
    {
        Directory.CreateDirectory(Path.Combine(s_folder, "sv-SE.pack"));

        ContentPackException error = Assert.Throws<ContentPackException>(() => PackFolder.Open(typeof(PackFolderTests).Assembly, "sv-SE"));
        Assert.StartsWith($"The content pack '{Path.Combine(s_folder, "sv-SE.pack")}' can't be read: ", error.Message, StringComparison.Ordinal);
    }

    private static void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(s_folder);
        File.WriteAllBytes(Path.Combine(s_folder, name), bytes);
    }
}
