using TypedContent.Compiler.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.Linking;

/// <summary>A moved article: its old path without extension, and where it went as a path or address.</summary>
public sealed record Redirect(string Source, string Target);

/// <summary>Reads <c>.openpublishing.redirection.json</c> files. JSON is YAML, so the event parser reads them without nesting.</summary>
public static class Redirects
{
    /// <summary>The name of redirection files.</summary>
    public const string FileName = ".openpublishing.redirection.json";

    private const int Longest = 100_000;

    /// <summary>The redirects in <paramref name="json"/>; what can't be read ends the list.</summary>
    public static EquatableArray<Redirect> Read(string json)
    {
        var redirects = new List<Redirect>();
        try
        {
            using var input = new StringReader(json);
            var parser = new Parser(input);
            string? key = null, source = null, target = null;
            while (parser.MoveNext() && redirects.Count < Longest)
            {
                switch (parser.Current)
                {
                    case MappingStart:
                        key = source = target = null;
                        break;
                    case Scalar scalar when key is null:
                        key = scalar.Value;
                        break;
                    case Scalar scalar:
                        source = key is "source_path" or "source_path_from_root" ? scalar.Value : source;
                        target = key == "redirect_url" ? scalar.Value : target;
                        key = null;
                        break;
                    case SequenceStart:
                        key = null;
                        break;
                    case MappingEnd when source is not null && target is not null:
                        redirects.Add(new Redirect(WithoutExtension(source.Replace('\\', '/').TrimStart('/')), target));
                        source = target = null;
                        break;
                }
            }
        }
        catch (YamlException)
        {
            // A damaged list of redirects leaves the links to moved articles broken, and they are reported.
        }

        return new EquatableArray<Redirect>(redirects);
    }

    private static string WithoutExtension(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path.Substring(0, path.Length - 3) : path;
}
