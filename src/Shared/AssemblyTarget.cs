namespace TypedContent.Shared;

/// <summary>Represents an article of another assembly, as links and packs name it: <c>typedcontent:Contoso.Help/billing/invoices#late</c>.</summary>
/// <param name="assembly">The simple name of the assembly.</param>
/// <param name="path">The path of the article, without extension.</param>
/// <param name="section">The anchor of the section; empty for the article as a whole.</param>
internal sealed class AssemblyTarget(string assembly, string path, string section)
{
    /// <summary>The scheme of such a name, with its colon.</summary>
    internal const string Scheme = "typedcontent:";

    /// <summary>Gets the simple name of the assembly.</summary>
    internal string Assembly => assembly;

    /// <summary>Gets the path of the article, without extension.</summary>
    internal string Path => path;

    /// <summary>Gets the anchor of the section; empty for the article as a whole.</summary>
    internal string Section => section;

    /// <summary>Determines whether a text names an article of another assembly.</summary>
    internal static bool Is(string text) => text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the article that a text names, or <see langword="null"/> if it names none.</summary>
    internal static AssemblyTarget? Parse(string text)
    {
        int slash = Is(text) ? text.IndexOf('/', Scheme.Length) : -1;
        if (slash < 0)
        {
            return null;
        }

        int hash = text.IndexOf('#', slash);
        int end = hash < 0 ? text.Length : hash;
        return new AssemblyTarget(
            text.Substring(Scheme.Length, slash - Scheme.Length), text.Substring(slash + 1, end - slash - 1), hash < 0 ? "" : text.Substring(hash + 1));
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Section.Length == 0 ? $"{Scheme}{Assembly}/{Path}" : $"{Scheme}{Assembly}/{Path}#{Section}";
}
