using UCCMS.Core.Settlement.Tds;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Tds;

namespace UCCMS.Web.Settlement.Tds;

/// <summary>One document of the form of tax withheld, as text until it is sent.</summary>
public sealed class TdsFormRow(TdsOfferLine line)
{
    public TdsOfferLine Line { get; } = line;

    public string? Cgst { get; set; }

    public string? Sgst { get; set; }

    public string? Igst { get; set; }

    public TdsHeads Heads => new(Read(Cgst), Read(Sgst), Read(Igst));

    public bool HasFault => new[] { Cgst, Sgst, Igst }.Any(t => !string.IsNullOrWhiteSpace(t) && !AmountText.TryRead(t, out _, out _));

    /// <summary>The rate of the law on the whole document.</summary>
    public void TakeAll() => (Cgst, Sgst, Igst) = (Text(Line.Most.Cgst), Text(Line.Most.Sgst), Text(Line.Most.Igst));

    private static Money Read(string? text) => AmountText.TryRead(text, out var amount, out _) ? amount : Money.Zero;

    private static string? Text(Money amount) => amount.IsZero ? null : IndianNumber.Format(amount);
}
