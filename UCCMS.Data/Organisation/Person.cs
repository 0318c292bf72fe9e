using Microsoft.AspNetCore.Identity;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>A member of staff who signs in; the user name is the employee id. What they may do hangs on their posts.</summary>
public sealed class Person : IdentityUser
{
    [PersonalData]
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>A first or reset password must be changed before any page opens.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>What the person chose for the screens.</summary>
    public Language Language { get; set; }
}
