using System.Globalization;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Gst.Notes;

/// <summary>What is entered on the screen of a new note, as text until it is sent.</summary>
internal sealed class NoteForm
{
    public NoteMode Mode { get; set; } = NoteMode.Whole;

    public DocumentKind Kind { get; set; } = DocumentKind.CreditNote;

    public string? Recipient { get; set; }

    public NoteReason? Reason { get; set; }

    public string ReasonText { get; set; } = string.Empty;

    public List<NoteFormDocument> Documents { get; } = [];

    /// <summary>Only a part can be debited; the whole is a credit, and a corrected document decides by itself.</summary>
    public DocumentKind KindAsked => Mode is NoteMode.Amount or NoteMode.ByLine ? Kind : DocumentKind.CreditNote;

    /// <exception cref="RuleViolation">note.value: an amount cannot be read.</exception>
    public NoteRequest Request() => new(
        Mode,
        KindAsked,
        [.. Documents.Select(d => d.Request(Mode))],
        Mode == NoteMode.Corrected && !string.IsNullOrEmpty(Recipient) ? Recipient : null);

    /// <summary>Whether anything was entered that can be shown.</summary>
    public bool IsBegun => Mode switch
    {
        NoteMode.Whole => true,
        NoteMode.Amount => Documents.TrueForAll(d => !string.IsNullOrWhiteSpace(d.Value)),
        NoteMode.ByLine => Documents.TrueForAll(d => d.Lines.Exists(l => !string.IsNullOrWhiteSpace(l.Taken))),
        _ => Recipient is { Length: > 0 } || Documents.Exists(d => d.Lines.Exists(l => l.IsChanged)),
    };

    /// <summary>An amount in rupees with or without separators; nothing entered is zero.</summary>
    /// <exception cref="RuleViolation">note.value</exception>
    public static Money Amount(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Money.Zero;
        }

        var isNumber = decimal.TryParse(text.Replace("₹", string.Empty, StringComparison.Ordinal).Trim(), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rupees);
        RuleViolation.Unless(isNumber && decimal.Round(rupees, 2) == rupees && rupees < 100_000_000_000m, "note.value", $"“{text}” is no amount in rupees: enter it as 1,234.50.", "Value");
        return Money.FromRupees(rupees);
    }
}

/// <summary>One document of the form.</summary>
internal sealed class NoteFormDocument(DocumentStanding standing)
{
    public DocumentStanding Standing { get; } = standing;

    public GstInvoiceId Id => Standing.Document.Key.Invoice!.Value;

    /// <summary>To be shared out over the lines.</summary>
    public string? Value { get; set; }

    public List<NoteFormLine> Lines { get; } = [.. NotePlan.LinesOf(standing).Select(l => new NoteFormLine(l))];

    public NoteRequestItem Request(NoteMode mode) => new(
        Id,
        mode == NoteMode.Amount ? NoteForm.Amount(Value) : null,
        mode is NoteMode.ByLine or NoteMode.Corrected ? [.. Lines.Select(l => l.Request(mode))] : []);
}

/// <summary>One line of a document of the form.</summary>
internal sealed class NoteFormLine(ValueLine line)
{
    public ValueLine Line { get; } = line;

    /// <summary>To be credited or debited.</summary>
    public string? Taken { get; set; }

    /// <summary>What it should have been.</summary>
    public string? Corrected { get; set; } = line.Value.Rupees.ToString("0.00", CultureInfo.InvariantCulture);

    public bool IsChanged => Corrected != Line.Value.Rupees.ToString("0.00", CultureInfo.InvariantCulture);

    public NoteRequestLine Request(NoteMode mode) =>
        new(Line.Product, Line.TrafficClass, Line.GstRate, Line.IsExempt, NoteForm.Amount(mode == NoteMode.ByLine ? Taken : Corrected));
}
