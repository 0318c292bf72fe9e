using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>What a person asks for on the screen of a new note.</summary>
/// <param name="Mode">How the figures come about.</param>
/// <param name="Kind">Credit or debit; a corrected document decides by itself.</param>
/// <param name="Items">The documents, at least one.</param>
/// <param name="RecipientGstin">Whom the corrected document should have named, where that was somebody else; upper case.</param>
public sealed record NoteRequest(NoteMode Mode, DocumentKind Kind, IReadOnlyList<NoteRequestItem> Items, string? RecipientGstin = null);

/// <summary>What is asked for one document.</summary>
/// <param name="Invoice">The document.</param>
/// <param name="Value">Before tax, to be shared out over its lines.</param>
/// <param name="Lines">Values by line: of the note, or of the corrected document.</param>
public sealed record NoteRequestItem(GstInvoiceId Invoice, Money? Value, IReadOnlyList<NoteRequestLine> Lines);

/// <summary>A value for one line, before tax.</summary>
public sealed record NoteRequestLine(string Product, TrafficClass TrafficClass, Percent GstRate, bool IsExempt, Money Value)
{
    public LineKey Key => new(Product, TrafficClass, GstRate, IsExempt);
}
