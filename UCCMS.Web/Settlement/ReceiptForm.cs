using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Cheques;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Settlement;

/// <summary>What a person types of money that came, as text until it is sent; only what the chosen mode has is sent.</summary>
public sealed class ReceiptForm
{
    public ReceiptMode Mode { get; set; } = ReceiptMode.Neft;

    public string? AmountText { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public string? Reference { get; set; }

    public string? Payer { get; set; }

    public string? Narration { get; set; }

    public string? Terminal { get; set; }

    public string? Bank { get; set; }

    public string? Branch { get; set; }

    public DateOnly? ChequeDate { get; set; }

    /// <summary>What is entered; none where it cannot be read.</summary>
    public Money? Amount => Settlement.AmountText.TryRead(AmountText, out var amount, out _) ? amount : null;

    public ReceiptEntry ToEntry(DateOnly today) => new(Mode, Amount ?? Money.Zero, ReceivedOn ?? today, Reference, Payer ?? string.Empty, Narration)
    {
        Terminal = Terminal,
        Cheque = Mode == ReceiptMode.Cheque ? new DrawnCheque(Bank ?? string.Empty, Branch ?? string.Empty, ChequeDate ?? default) : null,
    };

    /// <summary>What Core says of it, with the field it is about, before anything is asked.</summary>
    public (string Field, string Sentence)? FaultOn(DateOnly today)
    {
        if (!Settlement.AmountText.TryRead(AmountText, out _, out var unread))
        {
            return (nameof(ReceiptEntry.Amount), unread!);
        }

        try
        {
            ToEntry(today).Checked(today);
            return null;
        }
        catch (RuleViolation violation) when (violation.Field is { } field)
        {
            return (field, violation.Message);
        }
    }
}
