@echo off
rem NOT YET TRIED on a Windows machine. It should do what ./dev does elsewhere, for two verbs:
rem   dev run [ARGUMENTS]     start Call Companion
rem   dev test [ARGUMENTS]    check everything but the end-to-end tests, which need an X server;
rem                           with arguments: only pytest with these arguments
setlocal
set "ROOT=%~dp0"
set "PY=%ROOT%.venv\Scripts\python.exe"

if "%~1"=="run" goto known
if "%~1"=="test" goto known
echo dev run [ARGUMENTS]     start Call Companion
echo dev test [ARGUMENTS]    check everything; with arguments: only pytest with these arguments
exit /b 2

:known
rem Nothing to set up while the list of requirements is the one that was installed.
fc /b "%ROOT%requirements\dev.txt" "%ROOT%.venv\setup-stamp" >nul 2>nul && goto ready
py -3 -m venv --clear "%ROOT%.venv" || goto failed
"%PY%" -m pip install --quiet --disable-pip-version-check --require-hashes -r "%ROOT%requirements\dev.txt" || goto failed
copy /y "%ROOT%requirements\dev.txt" "%ROOT%.venv\setup-stamp" >nul || goto failed

:ready
rem The checkout is found because it is the current folder; it is not installed.
cd /d "%ROOT%"
set "VERB=%~1"
set "REST="
:next
shift
if "%~1"=="" goto go
set REST=%REST% %1
goto next

:go
if "%VERB%"=="run" (
    "%PY%" -m companion %REST%
    goto end
)
set "QT_QPA_PLATFORM=offscreen"
if defined REST (
    "%PY%" -m pytest %REST%
    goto end
)
"%PY%" -m ruff check || goto failed
"%PY%" -m ruff format --check || goto failed
"%PY%" -m mypy || goto failed
"%ROOT%.venv\Scripts\lint-imports.exe" || goto failed
"%PY%" -m pytest -c tests\unit\pytest.ini tests\unit || goto failed
"%PY%" -m pytest tests\qt || goto failed
exit /b 0

:end
exit /b %ERRORLEVEL%

:failed
echo dev: the step above failed.
exit /b 1
