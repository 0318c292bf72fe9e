using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>Why a contract gets no new credit.</summary>
public enum CreditBlock
{
    /// <summary>More is owed than the limit allows.</summary>
    LimitExceeded,

    /// <summary>Every guarantee there was has expired or was closed.</summary>
    GuaranteeExpired,

    /// <summary>There never was a guarantee, and no letter exempts the customer from one.</summary>
    NoGuarantee,
}

/// <summary>What a contract owes, by the ledger, and what it has booked since: so it changes in the very act that books, invoices or realises.</summary>
/// <param name="Owed">On all its documents.</param>
/// <param name="Free">Realised and not allocated yet.</param>
/// <param name="Unbilled">Booked in periods whose invoices are not issued, as charged at booking.</param>
public readonly record struct CreditFigures(Money Owed, Money Free, Money Unbilled = default)
{
    /// <summary>Of the limit; never below nothing.</summary>
    public Money Used => Owed + Unbilled > Free ? Owed + Unbilled - Free : Money.Zero;
}

/// <summary>The credit of a BNPL contract on a day.</summary>
/// <param name="Limit">None where none was approved: nothing is limited or blocked.</param>
/// <param name="Figures">Of the ledger.</param>
/// <param name="Secured">By guarantees in force.</param>
/// <param name="SecuredUntil">Last day of the one that lasts longest.</param>
/// <param name="Blocks">Why there is no new credit; empty while there is.</param>
public sealed record CreditStanding(Money? Limit, CreditFigures Figures, Money Secured, DateOnly? SecuredUntil, IReadOnlyList<CreditBlock> Blocks)
{
    public Money Used => Figures.Used;

    /// <summary>Left of the limit; minus where it is exceeded.</summary>
    public Money? Available => Limit - Used;

    public bool IsBlocked => Blocks.Count > 0;

    /// <summary>Used of the limit in percent with one decimal, rounded down so that 100 means all of it.</summary>
    public decimal? Percent => Limit is not { } limit ? null : limit.IsZero ? (Used.IsZero ? 0m : 100m) : Math.Floor(Used.Paise * 1000m / limit.Paise) / 10m;

    /// <summary>The reasons as sentences, with who can lift them.</summary>
    public string Sentence => string.Join(" ", Blocks.Select(Say));

    public static CreditStanding Of(CreditLimit? limit, CreditFigures figures, IReadOnlyCollection<Guarantee> guarantees, DateOnly today)
    {
        var force = guarantees.Where(g => g.IsInForce(today)).ToList();
        var blocks = new List<CreditBlock>();
        if (limit is not null && figures.Used > limit.Amount)
        {
            blocks.Add(CreditBlock.LimitExceeded);
        }

        if (limit is { Exemption: null } && force.Count == 0)
        {
            blocks.Add(guarantees.Count > 0 ? CreditBlock.GuaranteeExpired : CreditBlock.NoGuarantee);
        }

        return new(limit?.Amount, figures, Money.Sum(force.Select(g => g.Amount)), force.Count == 0 ? null : force.Max(g => g.To), blocks);
    }

    /// <summary>Whether a share of the limit is used: at 75 of 100 it is, at one paisa less it is not.</summary>
    public static bool Reaches(Money limit, Money used, int percent) => !used.IsZero && (Int128)used.Paise * 100 >= (Int128)limit.Paise * percent;

    private string Say(CreditBlock block) => block switch
    {
        CreditBlock.LimitExceeded => string.Create(CultureInfo.InvariantCulture, $"The credit limit of {Limit} is exceeded by {Used - Limit}, with {Figures.Owed} owed and {Figures.Unbilled} booked and not yet invoiced: payment lifts it, or a higher limit that the nodal office proposes and the approving office approves."),
        CreditBlock.GuaranteeExpired => "No guarantee is in force any more: the nodal office enters its extension or another one.",
        _ => "No guarantee was entered: the nodal office enters it, or names the letter that exempts the customer in a new limit.",
    };
}
