using TypedContent.Compiler.Sets.Schemas;

namespace TypedContent.Build.Files;

/// <summary>Reads the file in which a build keeps the types of the project that describe front matter.</summary>
internal static class SchemaFile
{
    /// <summary>Returns the schemas in the file at <paramref name="path"/>; null if there is none, or it is damaged.</summary>
    public static ArticleSchemas? Read(string path)
    {
        try
        {
            return File.Exists(path) ? SchemaTextReader.Read(File.ReadAllText(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
