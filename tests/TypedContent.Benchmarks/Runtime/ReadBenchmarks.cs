using System.Globalization;
using BenchmarkDotNet.Attributes;
using Markdig;

namespace TypedContent.Benchmarks.Runtime;

/// <summary>Measures repeated reads in the current culture.</summary>
public class ReadBenchmarks
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseYamlFrontMatter().Build();

    private RuntimeTexts _texts = null!;
    private RuntimeText _one = null!;
    private ContentString _text;
    private string _markdown = null!;

    /// <summary>Reads all texts once.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _texts = RuntimeTexts.Current;
        _one = _texts.Texts[RuntimeTexts.Count / 2];
        _text = _one.Text;
        CultureInfo.CurrentUICulture = _texts.Cultures[0];
        _markdown = _text;
        _ = TypedContentMany() + ResourceManagerMany() + LocalizerMany();
    }

    /// <summary>Reads one text repeatedly.</summary>
    [Benchmark(Description = "one text: TypedContent")]
    public string TypedContentOne() => _text;

    /// <summary>Reads the same text from resources.</summary>
    [Benchmark(Description = "one text: ResourceManager.GetString")]
    public string? ResourceManagerOne() => _one.Resources.GetString(_one.Key, CultureInfo.CurrentUICulture);

    /// <summary>Reads the same text in ASP.NET.</summary>
    [Benchmark(Description = "one text: IStringLocalizer")]
    public string LocalizerOne() => _one.Localizer[_one.Key].Value;

    /// <summary>Parses the same text at run time.</summary>
    [Benchmark(Description = "one text: Markdig at run time")]
    public string MarkdigOne() => Markdown.ToPlainText(_markdown, s_pipeline);

    /// <summary>Reads the UTF-8 bytes of the text.</summary>
    [Benchmark(Description = "one text: TypedContent, Utf8")]
    public int Utf8One() => _text.Utf8.Length;

    /// <summary>Reads many texts in turn.</summary>
    [Benchmark(Description = "1,024 texts by turns, each: TypedContent", OperationsPerInvoke = RuntimeTexts.Count)]
    public int TypedContentMany()
    {
        var length = 0;
        foreach (var text in _texts.Texts)
        {
            length += text.Text.ToString().Length;
        }

        return length;
    }

    /// <summary>Reads the same texts from resources.</summary>
    [Benchmark(Description = "1,024 texts by turns, each: ResourceManager.GetString", OperationsPerInvoke = RuntimeTexts.Count)]
    public int ResourceManagerMany()
    {
        var length = 0;
        foreach (var text in _texts.Texts)
        {
            length += text.Resources.GetString(text.Key, CultureInfo.CurrentUICulture)!.Length;
        }

        return length;
    }

    /// <summary>Reads the same texts in ASP.NET.</summary>
    [Benchmark(Description = "1,024 texts by turns, each: IStringLocalizer", OperationsPerInvoke = RuntimeTexts.Count)]
    public int LocalizerMany()
    {
        var length = 0;
        foreach (var text in _texts.Texts)
        {
            length += text.Localizer[text.Key].Value.Length;
        }

        return length;
    }

    /// <summary>Reads the HTML of a whole article.</summary>
    [Benchmark(Description = "an article as HTML: TypedContent")]
    public string ArticleHtml() => _texts.Article.ToHtml();

    /// <summary>Parses and renders the same article at run time.</summary>
    [Benchmark(Description = "an article as HTML: Markdig at run time")]
    public string MarkdigHtml() => Markdown.ToHtml(_texts.Markdown, s_pipeline);
}
