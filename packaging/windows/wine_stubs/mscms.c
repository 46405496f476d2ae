/* For trying under wine, never shipped. wine's mscms.dll lacks what Qt asks for the colours of a screen; these say that
 * nothing is known of them, which is what Windows says of most screens. */
#include <windows.h>

#define OFFERED __declspec(dllexport)

OFFERED BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, BYTE *bytes, DWORD *size)
{
    (void)profile, (void)bytes, (void)size;
    return FALSE;
}

OFFERED BOOL WINAPI CloseColorProfile(HANDLE profile)
{
    (void)profile;
    return TRUE;
}

OFFERED HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options)
{
    (void)profile, (void)options;
    return NULL;
}

OFFERED HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD share, DWORD creation)
{
    (void)profile, (void)access, (void)share, (void)creation;
    return NULL;
}
