using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>What a proposal holds, in words.</summary>
public static class ProposalWords
{
    /// <summary>“2 notes and one invoice”.</summary>
    public static string Of(int notes, int invoices) => (notes, invoices) switch
    {
        (_, 0) => Count(notes, "note"),
        (0, _) => Count(invoices, "invoice"),
        _ => $"{Count(notes, "note")} and {Count(invoices, "invoice")}",
    };

    /// <summary>The same at the beginning of a sentence.</summary>
    public static string AtStart(int notes, int invoices)
    {
        var words = Of(notes, invoices);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>“credit ₹1.00, debit ₹2.00, invoice ₹3.00”; the last only where there is one.</summary>
    public static string Sums(Money credited, Money debited, Money invoiced) =>
        $"credit {credited}, debit {debited}" + (invoiced.IsZero ? string.Empty : $", invoice {invoiced}");

    private static string Count(int count, string what) => count == 1 ? $"one {what}" : $"{IndianNumber.Format(count)} {what}s";
}
