using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the form in which a link is written.</summary>
/// <param name="From">The path that a relative link starts from.</param>
/// <param name="SitePrefix">The prefix of a site path; null for a relative link.</param>
/// <param name="End">What follows the path of an article: an extension, a slash, or nothing.</param>
internal readonly record struct LinkForm(string From, string? SitePrefix, string End)
{
    /// <summary>Returns the destination that leads to the article at <paramref name="path"/>.</summary>
    public string Write(string path) => (SitePrefix is null ? RelativePath.Between(From, path) : $"{SitePrefix}/{path}") + End;
}
