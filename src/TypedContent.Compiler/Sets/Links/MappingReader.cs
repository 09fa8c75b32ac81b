using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>
/// Reads lists of mappings such as redirects and cross references. JSON is YAML, so one event parser reads both without
/// recursion; what can't be read, or is nested deeper than any such list, ends it.
/// </summary>
internal static class MappingReader
{
    private const int Deepest = 16;

    /// <summary>Hands over the texts of each mapping by their keys, in the order in which the mappings end, until <paramref name="add"/> returns false.</summary>
    public static void Read(string text, Func<IReadOnlyDictionary<string, string>, bool> add)
    {
        try
        {
            using var input = new StringReader(text);
            var parser = new Parser(input);
            var open = new Stack<Mapping?>();
            while (parser.MoveNext() && open.Count <= Deepest)
            {
                switch (parser.Current)
                {
                    case MappingStart:
                        Take(open, null);
                        open.Push(new Mapping());
                        break;
                    case SequenceStart:
                        Take(open, null);
                        open.Push(null);
                        break;
                    case Scalar scalar:
                        Take(open, scalar.Value);
                        break;
                    case SequenceEnd:
                        open.Pop();
                        break;
                    case MappingEnd:
                        if (!add(open.Pop()!.Texts))
                        {
                            return;
                        }

                        break;
                }
            }
        }
        catch (YamlException)
        {
            // A damaged list leaves links unresolved, and they are reported.
        }
    }

    /// <summary>Takes a scalar, or null for a mapping or list, as key or value of the innermost mapping.</summary>
    private static void Take(Stack<Mapping?> open, string? scalar)
    {
        if (open.Count == 0 || open.Peek() is not { } mapping)
        {
            return;
        }

        if (mapping.IsKey)
        {
            mapping.Key = scalar;
        }
        else if (mapping.Key is { } key && scalar is not null)
        {
            mapping.Texts[key] = scalar;
        }

        mapping.IsKey = !mapping.IsKey;
    }

    private sealed class Mapping
    {
        public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

        public bool IsKey { get; set; } = true;

        public string? Key { get; set; }
    }
}
