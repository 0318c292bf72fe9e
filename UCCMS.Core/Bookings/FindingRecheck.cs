using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Bookings;

/// <summary>
/// An order to look at stored bookings again, because what their findings rest on has changed. Written in the same
/// transaction as the change; done in the background, and only for periods that are open.
/// </summary>
public sealed class FindingRecheck
{
    private FindingRecheck()
    {
    }

    public long Id { get; private set; }

    /// <summary>What changed, in words: the reason given with findings that end by it.</summary>
    public string Cause { get; private set; } = string.Empty;

    /// <summary>Bookings at the locations of this contract.</summary>
    public ContractId? ContractId { get; private set; }

    /// <summary>Bookings keyed for this customer.</summary>
    public CustomerId? CustomerId { get; private set; }

    /// <summary>Bookings of this office.</summary>
    public OfficeId? OfficeId { get; private set; }

    /// <summary>Bookings of this product.</summary>
    public string? Product { get; private set; }

    /// <summary>Bookings from this day on.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Articles from this head (ten characters) on.</summary>
    public string? FirstArticle { get; private set; }

    public string? LastArticle { get; private set; }

    public DateTime AskedAtUtc { get; private set; }

    public DateTime? DoneAtUtc { get; private set; }

    /// <summary>Bookings that were looked at.</summary>
    public int Rows { get; private set; }

    public int Raised { get; private set; }

    public int Ended { get; private set; }

    public static FindingRecheck Of(FindingRecheckScope scope, string cause, DateTime utcNow)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new FindingRecheck
        {
            Cause = cause,
            ContractId = scope.Contract,
            CustomerId = scope.Customer,
            OfficeId = scope.Office,
            Product = scope.Product,
            From = scope.From,
            FirstArticle = scope.Articles?.First,
            LastArticle = scope.Articles?.Last,
            AskedAtUtc = utcNow,
        };
    }

    public void Finish(int rows, int raised, int ended, DateTime utcNow) => (Rows, Raised, Ended, DoneAtUtc) = (rows, raised, ended, utcNow);
}

/// <summary>Which bookings a recheck looks at; every part that is given narrows it.</summary>
/// <param name="Articles">Heads of article numbers, inclusive.</param>
public sealed record FindingRecheckScope(
    ContractId? Contract = null, CustomerId? Customer = null, OfficeId? Office = null, string? Product = null, DateOnly? From = null,
    (string First, string Last)? Articles = null);
