using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;
using UCCMS.Data.Settlement;

namespace UCCMS.Web.Settlement;

/// <summary>What of a payment is for which document, as text until it is sent.</summary>
public sealed class AllocationForm(IReadOnlyList<OpenDocument> documents)
{
    public IReadOnlyList<AllocationFormRow> Rows { get; } = [.. documents.Select(d => new AllocationFormRow(d))];

    public IEnumerable<AllocationFormRow> Chosen => Rows.Where(r => r.Amount > Money.Zero);

    public Money Sum => Money.Sum(Chosen.Select(r => r.Amount));

    public bool HasFault => Rows.Any(r => r.Fault is not null);

    public IReadOnlyList<AllocationWish> Wishes => [.. Chosen.Select(r => new AllocationWish(r.Document.Id, r.Amount))];

    /// <summary>Fills in what a payment of this amount is probably for, each line with its reason.</summary>
    /// <param name="free">Of the payment.</param>
    /// <param name="written">What the payer wrote.</param>
    public void Suggest(Money free, params IReadOnlyList<string?> written)
    {
        var made = AllocationSuggestion.Of(free, [.. Rows.Select(r => new OwedDocument(r.Document.Id, r.Document.Number, r.Document.Owed))], written).ToDictionary(w => w.Document);
        foreach (var row in Rows)
        {
            row.Take(made.GetValueOrDefault(row.Document.Id));
        }
    }
}

/// <summary>One document of the form.</summary>
public sealed class AllocationFormRow(OpenDocument document)
{
    public OpenDocument Document { get; } = document;

    public string? Text { get; set; }

    /// <summary>What was suggested; a person may have changed it since.</summary>
    public SuggestedAllocation? Suggested { get; private set; }

    /// <summary>Why this amount, as long as it is the suggested one.</summary>
    public string? Reason => Suggested is { } s && s.Amount == Amount ? s.Sentence : null;

    /// <summary>What is entered, nothing where it cannot be read.</summary>
    public Money Amount => AmountText.TryRead(Text, out var amount, out _) ? amount : Money.Zero;

    public void Take(SuggestedAllocation? suggested) => (Suggested, Text) = (suggested, suggested is null ? null : IndianNumber.Format(suggested.Amount));

    public string? Fault => string.IsNullOrWhiteSpace(Text) ? null
        : !AmountText.TryRead(Text, out var amount, out var fault) ? fault
        : amount > Document.Owed ? $"Only {Document.Owed} is owed." : null;
}

/// <summary>Reads an amount that a person typed.</summary>
internal static class AmountText
{
    public static bool TryRead(string? text, out Money amount, out string? fault)
    {
        fault = null;
        if (AmountField.TryParse(text, out amount, out var problem))
        {
            return true;
        }

        fault = $"{problem.Reason} {problem.Remedy}";
        return false;
    }
}
