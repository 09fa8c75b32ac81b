using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Paths;

/// <summary>Represents a link destination in another assembly: <c>typedcontent:Contoso.Help/billing/invoices.md#late</c>, or a path that stands for it.</summary>
/// <param name="Assembly">The simple name of the assembly.</param>
/// <param name="Start">What is written before the path of the article.</param>
/// <param name="Target">The path, fragment, and kind of the rest.</param>
internal readonly record struct AssemblyDestination(string Assembly, string Start, LinkDestination Target)
{
    /// <summary>Gets a value that indicates whether the destination is a path of the site, and not an address of its own scheme.</summary>
    public bool IsPath => Start[0] == '/';

    /// <summary>Gets the query and the fragment, as they are written.</summary>
    public string Rest { get; private init; } = string.Empty;

    /// <summary>Gets a value that indicates whether the path that stands for the assembly is written in another case.</summary>
    public bool IsOtherCase { get; private init; }

    /// <summary>Returns the destination that a text is; null if it isn't in another assembly.</summary>
    /// <param name="text">The destination, as it is written.</param>
    /// <param name="paths">The paths that stand for assemblies.</param>
    public static AssemblyDestination? Of(string text, EquatableArray<AssemblyPath> paths)
    {
        text = text.Trim();
        if (AssemblyTarget.Is(text))
        {
            var end = text.IndexOfAny(['/', '#', '?'], AssemblyTarget.Scheme.Length);
            end = end < 0 ? text.Length : end;
            return Of(text.Substring(AssemblyTarget.Scheme.Length, end - AssemblyTarget.Scheme.Length), text, end < text.Length && text[end] == '/' ? end + 1 : end);
        }

        foreach (var path in paths)
        {
            if (path.LengthIn(text) is > 0 and var length)
            {
                return Of(path.Assembly, text, length) is var found && found.Start == path.Prefix ? found : found with { Start = path.Prefix, IsOtherCase = true };
            }
        }

        return null;
    }

    /// <summary>Returns the destination that leads to the article at <paramref name="path"/>, in the form of this one.</summary>
    public string Write(string path) => Start + path + (Target.IsMarkdown || !IsPath ? MarkdownName.Extension : string.Empty) + Rest;

    private static AssemblyDestination Of(string assembly, string text, int start)
    {
        var rest = text.IndexOfAny(['?', '#'], start);
        var begin = text.Substring(0, start);
        return new AssemblyDestination(assembly, begin.EndsWith("/", StringComparison.Ordinal) ? begin : begin + "/", LinkDestination.Parse("./" + text.Substring(start)))
        {
            Rest = rest < 0 ? string.Empty : text.Substring(rest),
        };
    }
}
