using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Says in one sentence which right is missing and which posts hold it.</summary>
public static class MissingRight
{
    public static string Sentence(string permission)
    {
        var holders = RolePermissions.HoldersOf(permission);
        var held = holders.Count == 0 ? "no post: only the system itself has it" : string.Join(", ", holders.Select(Words.Of));
        return $"Your post does not have the right “{permission}”. It is held by: {held}.";
    }
}
