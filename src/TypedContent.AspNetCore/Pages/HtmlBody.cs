using System.Buffers;
using System.Text;

namespace TypedContent.AspNetCore.Pages;

/// <summary>Writes the body of an answer.</summary>
internal sealed class HtmlBody(IBufferWriter<byte> body)
{
    public IBufferWriter<byte> Body => body;

    public void Write(string html) => Encoding.UTF8.GetBytes(html, body);
}
