using UCCMS.Core.Shared;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>The language in which the headings of a person's downloads are set.</summary>
public sealed record PdfLanguage(Language Chosen)
{
    /// <summary>Whether a download of an issued document is answered with a copy in the person's language.</summary>
    /// <param name="asIssued">The document itself is asked for.</param>
    public bool WantsCopy(bool? asIssued) => Chosen != Language.English && asIssued is not true;
}
