using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>How a link is written: relative to the article <paramref name="From"/>, or under the prefix of a site.</summary>
internal readonly record struct LinkForm(string From, string? SitePrefix)
{
    /// <summary>The destination that leads to the article at <paramref name="path"/>.</summary>
    public string Write(string path) => SitePrefix is null ? RelativePath.Between(From, path) + ".md" : $"{SitePrefix}/{path}";
}
