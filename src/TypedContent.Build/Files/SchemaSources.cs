namespace TypedContent.Build.Files;

/// <summary>Determines whether types in a source file describe front matter. Only the compiler can read them.</summary>
internal static class SchemaSources
{
    private const string AttributeName = "ContentMetadata";

    /// <summary>Determines whether a source file may use the attribute. A file that can't be read may.</summary>
    public static bool Describes(string path)
    {
        try
        {
            return File.Exists(path) && File.ReadAllText(path).Contains(AttributeName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
