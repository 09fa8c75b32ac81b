using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports articles that lack front matter keys that the project requires (TC3002), at the beginning of each file.</summary>
internal static class RequiredMetadataCheck
{
    /// <summary>Checks a set.</summary>
    public static void Check(SetContext set)
    {
        var required = set.Options.RequiredMetadata;
        foreach (var file in required.Count > 0 ? set.Files.Where(file => file is { IsInclude: false, IsPartial: false }) : [])
        {
            var missing = required.Where(key => string.IsNullOrWhiteSpace(file.MetadataOf(key))).ToList();
            if (missing.Count > 0)
            {
                set.Report(file, MissingRequiredKey.At(default, string.Join(" and ", missing.Select(key => $"'{key}'"))));
            }
        }
    }
}
