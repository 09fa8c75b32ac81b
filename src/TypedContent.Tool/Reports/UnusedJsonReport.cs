using System.Text.Json;
using TypedContent.Compiler.Usage;

namespace TypedContent.Tool.Reports;

/// <summary>Writes what is unused as JSON. Lines and columns begin with 1; they are 0 where symbols lack them.</summary>
internal static class UnusedJsonReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(UnusedContent unused, UnusedParts parts, string folder, bool hasCode, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonFormat.Indented);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteBoolean("code", hasCode);
        json.WriteNumber("unknown", unused.UnknownCount);
        WriteList(json, "dynamic", unused.Dynamic, use =>
        {
            json.WriteString("member", use.Member);
            json.WriteString("file", use.FilePath);
            json.WriteNumber("line", use.Line);
            json.WriteNumber("column", use.Column);
        });
        if (parts != UnusedParts.Members)
        {
            WriteList(json, "articles", unused.Articles, article =>
            {
                json.WriteString("path", article.Path);
                json.WriteString("title", article.Title);
                json.WriteStartArray("files");
                foreach (var path in article.FilePaths)
                {
                    json.WriteStringValue(Path.GetRelativePath(folder, path).Replace('\\', '/'));
                }

                json.WriteEndArray();
            });
        }

        if (hasCode && parts != UnusedParts.Articles)
        {
            WriteList(json, "members", unused.Members, article =>
            {
                json.WriteString("path", article.Path);
                json.WriteNumber("total", article.Total);
                WriteMembers(json, "strings", article.Strings);
                WriteMembers(json, "sections", article.Sections);
            });
        }

        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, string name, IReadOnlyList<UnusedMember> members) => WriteList(json, name, members, member =>
    {
        json.WriteString("name", member.Name);
        json.WriteString("text", member.Label);
    });

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
