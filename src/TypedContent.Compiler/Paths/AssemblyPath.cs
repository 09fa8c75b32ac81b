namespace TypedContent.Compiler.Paths;

/// <summary>Represents a path of the site at which the articles of another assembly are, such as <c>/help/</c>.</summary>
/// <param name="Prefix">The path, with slashes at its beginning and end.</param>
/// <param name="Assembly">The simple name of the assembly.</param>
public sealed record AssemblyPath(string Prefix, string Assembly)
{
    /// <summary>Returns the length of the path with which a destination begins, in any case: with a slash at its end, or as the whole path; otherwise 0.</summary>
    public int LengthIn(string destination)
    {
        var whole = Prefix.Length - 1;
        return destination.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? Prefix.Length
            : string.Compare(destination, 0, Prefix, 0, whole, StringComparison.OrdinalIgnoreCase) == 0 && (destination.Length == whole || destination[whole] is '#' or '?') ? whole
            : 0;
    }

    /// <summary>Returns the path in a text such as <c>/help=Contoso.Help</c>; null for another text.</summary>
    public static AssemblyPath? Parse(string text)
    {
        var equals = text.IndexOf('=');
        var (path, assembly) = equals < 0 ? (string.Empty, text) : (text.Substring(0, equals).Trim(), text.Substring(equals + 1).Trim());
        return path.Length > 1 && path[0] == '/' && path.Trim('/').Length > 0 && path.IndexOfAny([':', '?', '#', '*']) < 0 && assembly.Length > 0 && assembly.IndexOfAny(['/', '\\', '=']) < 0
            ? new AssemblyPath($"/{path.Trim('/')}/", assembly)
            : null;
    }
}
