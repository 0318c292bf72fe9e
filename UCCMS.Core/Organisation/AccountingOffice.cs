using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>An office in the accounts of a day: who draws and disburses for it and which Postal Accounts Office it accounts to.</summary>
/// <param name="Id">The office.</param>
/// <param name="Name">Its name.</param>
/// <param name="CircleId">Its circle; none for the Directorate.</param>
/// <param name="DivisionId">Its division; none above divisions.</param>
/// <param name="Ddo">Its drawing and disbursing office; none where nobody was assigned.</param>
/// <param name="Pao">Its Postal Accounts Office; none where nobody was assigned.</param>
public sealed record AccountingOffice(OfficeId Id, string Name, OfficeId? CircleId, OfficeId? DivisionId, OfficeId? Ddo, OfficeId? Pao)
{
    /// <exception cref="RuleViolation">office.no-ddo</exception>
    public OfficeId RequiredDdo => Ddo ?? throw new RuleViolation("office.no-ddo", $"Nobody draws for {Name} ({Id}); the Administrator can assign its DDO.");

    /// <exception cref="RuleViolation">office.no-pao</exception>
    public OfficeId RequiredPao => Pao ?? throw new RuleViolation("office.no-pao", $"{Name} ({Id}) accounts to no Postal Accounts Office; the Administrator can assign it.");

    public bool SharesDdoWith(AccountingOffice other) => Ddo is { } ddo && ddo == other.Ddo;

    /// <summary>For acts of an office that its DDO may do for it.</summary>
    /// <exception cref="RuleViolation">office.not-yours</exception>
    public void RequireActs(Actor actor)
    {
        if (!DrawsBy(actor))
        {
            actor.RequireOffice(Id);
        }
    }

    /// <summary>For acts that only the DDO of the office does.</summary>
    /// <exception cref="RuleViolation">office.not-yours, office.no-ddo</exception>
    public void RequireDdo(Actor actor) => actor.RequireOffice(RequiredDdo);

    private bool DrawsBy(Actor actor) => actor.Role == Role.Ddo && actor.OfficeId == Ddo;
}
