using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Contracts.ContractAction;
using static UCCMS.Core.Contracts.ContractStatus;

namespace UCCMS.Core.Contracts;

/// <summary>Where a contract stands.</summary>
public enum ContractStatus
{
    Draft,
    AwaitingApproval,
    Active,

    /// <summary>Sent back to the nodal office with a remark.</summary>
    Returned,

    /// <summary>Closed before or at its last day; what it covered until then stays covered.</summary>
    Ended,
}

/// <summary>What can be done to a contract as a whole.</summary>
public enum ContractAction
{
    Submit,
    Approve,
    Return,
    End,
}

/// <summary>Who approves: the division of the nodal office, or its circle for CAF and NAF (and where no division stands between).</summary>
public enum ApprovingLevel
{
    Division,
    Circle,
}

/// <summary>The moves of a contract. They are the same at both levels; only the approver's right differs.</summary>
public static class ContractLifecycle
{
    private static readonly Lifecycle<ContractStatus, ContractAction> ByDivision = Table(Permissions.ApproveContract);

    private static readonly Lifecycle<ContractStatus, ContractAction> ByCircle = Table(Permissions.ApproveMultiOfficeContract);

    public static Lifecycle<ContractStatus, ContractAction> For(ApprovingLevel level) => level == ApprovingLevel.Division ? ByDivision : ByCircle;

    private static Lifecycle<ContractStatus, ContractAction> Table(string approval) => new(
        new(Draft, Submit, AwaitingApproval, Permissions.EnterCustomer),
        new(Returned, Submit, AwaitingApproval, Permissions.EnterCustomer),
        new(AwaitingApproval, Approve, Active, approval),
        new(AwaitingApproval, Return, Returned, approval),
        new(Active, End, Ended, approval));
}
