using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Finds schemas whose patterns no article has (TC5023), and articles with two schemas (TC5021).</summary>
public static class SchemaUse
{
    /// <summary>Returns the problems of <paramref name="schemas"/>, at most one for each pattern.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="paths">The paths of all articles.</param>
    public static EquatableArray<UnplacedSchemaProblem> Analyze(ArticleSchemas schemas, IReadOnlyList<string> paths)
    {
        var problems = new List<UnplacedSchemaProblem>();
        foreach (var schema in schemas.All)
        {
            for (var i = 0; i < schema.Patterns.Count; i++)
            {
                var pattern = schema.Patterns[i];
                var own = paths.Where(path => PathPattern.IsMatch(pattern, path)).ToList();
                var (path, first) = own.Select(path => (path, First: schemas.Of(path)!)).FirstOrDefault(pair => pair.First != schema);
                if (own.Count == 0)
                {
                    problems.Add(new(schema.TypeName, i, UnusedSchemaPattern.At(default, pattern, schema.Name, SimilarFolder(pattern, paths))));
                }
                else if (path is not null)
                {
                    problems.Add(new(schema.TypeName, i, OverlappingSchemas.At(default, path, first.Name, schema.Name)));
                }
            }
        }

        return new(problems);
    }

    private static string? SimilarFolder(string pattern, IReadOnlyList<string> paths)
    {
        var folder = pattern.Split('*')[0].Trim('/');
        var depth = folder.Split('/').Length;
        return folder.Length == 0 ? null : SchemaWording.SimilarOf(folder, paths.Select(path => string.Join("/", path.Split('/').Take(depth))).Distinct());
    }
}
