using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TypedContent.Tool.Projects;

/// <summary>Finds places in JSON for messages, written as <c>(line,column)</c>.</summary>
internal static class JsonPlace
{
    /// <summary>Returns the place of a syntax error.</summary>
    public static string Of(string text, JsonException error)
    {
        var lines = text.Split('\n');
        var line = (int)Math.Min(error.LineNumber ?? 0, lines.Length - 1);
        return At(line, ColumnOf(Encoding.UTF8.GetBytes(lines[line]), (int)(error.BytePositionInLine ?? 0)));
    }

    /// <summary>Returns the place of a property, by its name and those of the objects that it is in; the beginning if there is none.</summary>
    public static string Of(string text, params string[] names)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var found = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == found + 1 && reader.ValueTextEquals(names[found]) && ++found == names.Length)
            {
                var start = (int)reader.TokenStartIndex;
                var line = bytes.AsSpan(0, start).Count((byte)'\n');
                var lineStart = bytes.AsSpan(0, start).LastIndexOf((byte)'\n') + 1;
                return At(line, ColumnOf(bytes.AsSpan(lineStart), start - lineStart));
            }
        }

        return At(0, 0);
    }

    /// <summary>Returns what is wrong, without the place that the message repeats.</summary>
    public static string MessageOf(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? error.Message : error.Message[..end]).TrimEnd('.').ReplaceLineEndings(" ");
    }

    private static int ColumnOf(ReadOnlySpan<byte> line, int bytes) => Encoding.UTF8.GetCharCount(line[..Math.Min(bytes, line.Length)]);

    private static string At(int line, int column) => string.Create(CultureInfo.InvariantCulture, $"({line + 1},{column + 1})");
}
