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

    /// <summary>Fills in what a payment of this amount is probably for.</summary>
    public void Suggest(Money free)
    {
        var wishes = AllocationSuggestion.Of(free, [.. Rows.Select(r => (r.Document.Id, r.Document.Owed))]).ToDictionary(w => w.Document, w => w.Amount);
        foreach (var row in Rows)
        {
            row.Text = wishes.TryGetValue(row.Document.Id, out var amount) ? IndianNumber.Format(amount) : null;
        }
    }
}

/// <summary>One document of the form.</summary>
public sealed class AllocationFormRow(OpenDocument document)
{
    public OpenDocument Document { get; } = document;

    public string? Text { get; set; }

    /// <summary>What is entered, nothing where it cannot be read.</summary>
    public Money Amount => AmountText.TryRead(Text, out var amount, out _) ? amount : Money.Zero;

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
