using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Reads lists of mappings in YAML or JSON, such as redirects and cross-reference maps.</summary>
/// <remarks>JSON is YAML, so that one event parser reads both, without recursion. Invalid or deeply nested text ends the list.</remarks>
internal static class MappingReader
{
    private const int Deepest = 16;

    /// <summary>Calls <paramref name="add"/> with the scalars of each mapping by key, in the order in which the mappings end.</summary>
    /// <param name="text">The text of the list.</param>
    /// <param name="add">Takes the scalars of a mapping, and returns false to end the reading.</param>
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
            // Links that an invalid list leaves unresolved are reported.
        }
    }

    /// <summary>Adds a scalar, or null for a mapping or list, as a key or value of the innermost mapping.</summary>
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
