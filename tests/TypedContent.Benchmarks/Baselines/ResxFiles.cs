using System.Globalization;
using System.Xml;

namespace TypedContent.Benchmarks.Baselines;

/// <summary>
/// Writes the texts of articles as string resources: a file for each article and locale, with the source texts as the neutral
/// resources.
/// </summary>
internal static class ResxFiles
{
    /// <summary>Returns the name of the resources of an article, which is a C# identifier.</summary>
    public static string NameOf(Article article, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"R{number:00000}_{string.Concat(article.Path.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'))}");

    /// <summary>Returns the keys and texts of an article. Title and description have keys that no unit has.</summary>
    public static IEnumerable<(string Key, ContentString Text)> Texts(Article article) =>
        BuiltArticles.Strings(article).Prepend(("Description_", article.Description)).Prepend(("Title_", article.Title));

    /// <summary>Writes the resources of <paramref name="articles"/> and, optionally, the classes that designers generate from them.</summary>
    public static void Write(string folder, IReadOnlyList<Article> articles, bool withDesigner)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < articles.Count; i++)
        {
            var (article, name) = (articles[i], NameOf(articles[i], i));
            Write(Path.Combine(folder, name + ".resx"), Texts(article).Select(text => (text.Key, text.Text.Source)));
            foreach (var locale in article.Locales)
            {
                var own = Texts(article).Select(text => (text.Key, Text: text.Text.In(locale))).Where(text => text.Text.Locale == locale);
                Write(Path.Combine(folder, $"{name}.{locale.Name}.resx"), own);
            }

            if (withDesigner)
            {
                DesignerFile.Write(Path.Combine(folder, name + ".Designer.cs"), name, Texts(article));
            }
        }
    }

    private static void Write(string path, IEnumerable<(string Key, ContentString Text)> texts)
    {
        using var xml = XmlWriter.Create(path, new XmlWriterSettings { Indent = true });
        xml.WriteStartElement("root");
        foreach (var (name, value) in ((string, string)[])
        [
            ("resmimetype", "text/microsoft-resx"),
            ("version", "2.0"),
            ("reader", "System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089"),
            ("writer", "System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089"),
        ])
        {
            WriteElement(xml, "resheader", name, value);
        }

        foreach (var (key, text) in texts.Where(text => !text.Text.IsMissing))
        {
            WriteElement(xml, "data", key, text);
        }

        xml.WriteEndElement();
    }

    private static void WriteElement(XmlWriter xml, string element, string name, string value)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("name", name);
        if (element == "data")
        {
            xml.WriteAttributeString("xml", "space", null, "preserve");
        }

        xml.WriteElementString("value", value);
        xml.WriteEndElement();
    }
}
